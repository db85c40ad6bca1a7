#!/usr/bin/perl
# SPDX-License-Identifier: MIT
#
# report-page.pl - figures of surveys, engines' logs and planted faults, as words or as one page with drawings.
#
#   report-page.pl [--html] [--survey FANOUT FILE]... [--log FILE]... [--kill FILE]
#
# `rig report` calls it; the page goes to standard output, and so do the words. A survey is the table that
# build/fuzz/fuzz/survey prints. A log is libFuzzer's, or plot_data of AFL++. What is wrong with one is said in
# one sentence, with exit status 2.
use strict;
use warnings;

my @statuses = qw(ma_start ma_active ma_root ma_none ma_pause ma_overflow ma_underflow ma_error);
my @classes = ('entry', 'nothing', 'at its limit', 'wrapped', '-EEXIST', '-EBUSY', '-ENOMEM', '-EINVAL');
my %colour = ('entry' => '#2f6fd0', 'nothing' => '#9dbdf0', 'at its limit' => '#4aa58b', 'wrapped' => '#8ccf9f',
	'-EEXIST' => '#e0b23c', '-EBUSY' => '#d98232', '-ENOMEM' => '#c2508f', '-EINVAL' => '#9a9fa8');
my @lines = ('#2f6fd0', '#d98232', '#4aa58b', '#c2508f', '#8a63c9', '#7b8794');

# ---- Reading

sub refuse {
	print STDERR "rig: $_[0]\n";
	exit 2;
}

sub lines_of {
	my ($path) = @_;
	open my $file, '<', $path or refuse("cannot read '$path'");
	my @lines = <$file>;
	chomp @lines;
	return @lines;
}

# A table of a survey: {kind}{...}, the last column being the figure; orders kept beside it.
sub read_survey {
	my ($fanout, $path) = @_;
	my %s = (fanout => $fanout, operations => [], marks => [], growth => []);
	for (lines_of($path)) {
		my ($kind, @f) = split /\t/;
		if ($kind eq 'operation') {
			push @{$s{operations}}, $f[0];
			$s{operation}{$f[0]} = {executed => $f[1], inapplicable => $f[2], failed => $f[3]};
		} elsif ($kind eq 'mark') {
			push @{$s{marks}}, $f[0];
			$s{mark}{$f[0]} = $f[1];
		} elsif ($kind eq 'growth') {
			push @{$s{growth}}, [@f];
		} elsif (@f == 2) {
			$s{$kind}{$f[0]} = $f[1];
		} else {
			$s{$kind}{$f[0]}{$f[1]} = $f[2];
		}
	}
	refuse("'$path' is not a survey") unless $s{programs}{run};
	return \%s;
}

# Coverage over executions, [[executions, coverage], ...], and over seconds. libFuzzer tells no time, but its speed.
sub read_log {
	my ($path) = @_;
	my ($name) = $path =~ m{([^/]+(?:/plot_data)?)$};
	my (@points, @seconds, @columns);
	for (lines_of($path)) {
		if (/^#(\d+)\s.*?\bcov: (\d+)(?:.*?\bexec\/s: ([1-9]\d*))?/) {
			push @points, [$1, $2];
			push @seconds, [$1 / $3, $2] if $3;
		} elsif (/^# ?relative_time/) {
			@columns = split /\s*,\s*/, s/^# ?//r;
		} elsif (@columns) {
			my %at;
			@at{@columns} = split /\s*,\s*/;
			next unless $at{total_execs} && $at{edges_found};
			push @points, [$at{total_execs}, $at{edges_found}];
			push @seconds, [$at{relative_time}, $at{edges_found}];
		}
	}
	refuse("'$path' is no log of an engine: there is no coverage in it") unless @points;
	return {name => $name, points => \@points, seconds => \@seconds};
}

sub read_kills {
	my ($path) = @_;
	my ($head, @rows) = map { [split /\t/] } lines_of($path);
	refuse("'$path' is no table of rig kill") unless $head && $head->[0] eq 'fault' && $head->[4] eq 'found by';
	return {head => $head, rows => \@rows};
}

# ---- Figures

# Wilson's interval of a share, 95 %.
sub interval {
	my ($k, $n) = @_;
	my ($z, $p) = (1.96, $k / $n);
	my $middle = ($p + $z**2 / (2 * $n)) / (1 + $z**2 / $n);
	my $half = $z / (1 + $z**2 / $n) * sqrt($p * (1 - $p) / $n + $z**2 / (4 * $n**2));
	return map { $_ < 0 ? 0 : $_ > 1 ? 1 : $_ } $middle - $half, $middle + $half;
}

sub thousands {
	my $text = reverse $_[0];
	$text =~ s/(\d{3})(?=\d)/$1,/g;
	return scalar reverse $text;
}

sub percent {
	my ($share) = @_;
	return sprintf($share >= 0.0995 || $share == 0 ? '%.0f %%' : '%.2g %%', 100 * $share);
}

# What is rare says what is missing: Good and Turing, and Chao.
sub residual {
	my ($s) = @_;
	my ($n, $one, $two) = ($s->{programs}{run}, $s->{states}{once}, $s->{states}{twice});
	return {next => $one / $n, unseen => ($n - 1) / $n * $one * ($one - 1) / (2 * ($two + 1)),
		share => $one / ($s->{states}{reached} || 1)};
}

sub never {
	my ($figures, @names) = @_;
	return grep { !$figures->{$_} } @names;
}

sub executed {
	my ($s) = @_;
	return {map { $_ => $s->{operation}{$_}{executed} } @{$s->{operations}}};
}

# Operations that are asked for in vain, more than every second time.
sub in_vain {
	my ($s) = @_;
	return grep { 2 * $s->{operation}{$_}{inapplicable} > $s->{operation}{$_}{executed} } @{$s->{operations}};
}

sub killed {
	my ($kills) = @_;
	return scalar grep { $_->[4] ne '-' } @{$kills->{rows}};
}

# ---- Words

sub some {
	my @names = @_;
	return 'none' unless @names;
	return join(', ', @names) if @names <= 12;
	return join(', ', @names[0 .. 11]) . ' and ' . (@names - 12) . ' more';
}

sub print_words {
	my ($surveys, $logs, $kills) = @_;
	for my $s (@$surveys) {
		my $r = residual($s);
		printf "%s fan-out\n", $s->{fanout};
		printf "  %s programs run, %s with threads left out; %s steps\n", thousands($s->{programs}{run}),
			thousands($s->{programs}{'with threads'}), thousands($s->{programs}{steps});
		printf "  %s states reached, %s of them by one program only\n", thousands($s->{states}{reached}),
			thousands($s->{states}{once});
		printf "  another program like them reaches about %.2g new ones; about %d are still to be met\n", $r->{next}, $r->{unseen};
		printf "  tallest tree  %d levels\n", (sort { $b <=> $a } keys %{$s->{height}})[0];
		printf "  never run     %s\n", some(never(executed($s), @{$s->{operations}}));
		printf "  mostly in vain  %s\n", some(in_vain($s));
		printf "  marks never hit  %s\n", some(never($s->{mark}, @{$s->{marks}}));
	}
	for my $log (@$logs) {
		my $last = $log->{points}[-1];
		printf "%s: coverage %s after %s executions%s\n", $log->{name}, thousands($last->[1]), thousands($last->[0]),
			@{$log->{seconds}} ? sprintf(', %d s', $log->{seconds}[-1][0]) : '';
	}
	if ($kills && @{$kills->{rows}}) {
		my ($k, $n) = (killed($kills), scalar @{$kills->{rows}});
		printf "faults: %d of %d found, %s (%s to %s)\n", $k, $n, percent($k / $n), map { percent($_) } interval($k, $n);
	}
}

# ---- Drawings

sub escaped {
	my ($text) = @_;
	$text =~ s/&/&amp;/g;
	$text =~ s/</&lt;/g;
	$text =~ s/>/&gt;/g;
	$text =~ s/"/&quot;/g;
	return $text;
}

sub svg {
	my ($width, $height, $inside) = @_;
	return qq{<svg viewBox="0 0 $width $height" width="$width" height="$height" role="img">$inside</svg>\n};
}

sub label {
	my ($x, $y, $text, $more) = @_;
	return sprintf '<text x="%.1f" y="%.1f" %s>%s</text>', $x, $y, $more || '', escaped($text);
}

# 1, 2 or 5 times a power of ten: about so many of them make the whole.
sub nice_step {
	my ($whole, $count) = @_;
	my $raw = $whole / $count || 1;
	my $power = 10**int(log($raw) / log(10) - ($raw < 1 ? 1 : 0));
	for (1, 2, 5, 10) {
		return $_ * $power if $_ * $power >= $raw;
	}
}

sub short_number {
	my ($n) = @_;
	return $n >= 1e6 ? sprintf('%gM', $n / 1e6) : $n >= 1e4 ? sprintf('%gk', $n / 1e3) : $n;
}

# Lines in one frame: ({name, points}, ...), what the axes are.
sub curves {
	my ($across, $up, @curves) = @_;
	my ($left, $top, $width, $height) = (56, 14, 560, 220);
	my ($most_x, $most_y) = (1, 1);
	for my $p (map { @{$_->{points}} } @curves) {
		$most_x = $p->[0] if $p->[0] > $most_x;
		$most_y = $p->[1] if $p->[1] > $most_y;
	}
	my $inside = '';
	for (my ($y, $step) = (0, nice_step($most_y, 5)); $y <= $most_y; $y += $step) {
		my $at = $top + $height - $height * $y / $most_y;
		$inside .= qq{<line x1="$left" x2="@{[$left + $width]}" y1="$at" y2="$at" class="grid"/>}
			. label($left - 8, $at + 4, short_number($y), 'text-anchor="end"');
	}
	for (my ($x, $step) = (0, nice_step($most_x, 6)); $x <= $most_x; $x += $step) {
		$inside .= label($left + $width * $x / $most_x, $top + $height + 18, short_number($x), 'text-anchor="middle"');
	}
	$inside .= label($left + $width, $top + $height + 34, $across, 'text-anchor="end"') . label(4, 10, $up);
	my $legend = '';
	for my $i (0 .. $#curves) {
		my $c = $lines[$i % @lines];
		my $path = join ' ', map { sprintf '%.1f,%.1f', $left + $width * $_->[0] / $most_x,
			$top + $height - $height * $_->[1] / $most_y } @{$curves[$i]{points}};
		$inside .= qq{<polyline points="$path" fill="none" stroke="$c" stroke-width="2"/>};
		$legend .= qq{<span><i style="background:$c"></i>} . escaped($curves[$i]{name}) . '</span>';
	}
	return svg($left + $width + 20, $top + $height + 42, $inside) . qq{<p class="legend">$legend</p>\n};
}

sub bars {
	my ($across, @bars) = @_;
	my ($most, $wide, $height) = (1, 44, 150);
	for (@bars) { $most = $_->[1] if $_->[1] > $most }
	my $inside = '';
	for my $i (0 .. $#bars) {
		my ($name, $n) = @{$bars[$i]};
		my $tall = $height * $n / $most;
		my $x = 8 + $i * $wide;
		$inside .= sprintf '<rect x="%d" y="%.1f" width="%d" height="%.1f" rx="3" class="bar"/>', $x, 20 + $height - $tall,
			$wide - 8, $tall;
		$inside .= label($x + ($wide - 8) / 2, 14 + $height - $tall, thousands($n), 'text-anchor="middle"')
			. label($x + ($wide - 8) / 2, $height + 38, $name, 'text-anchor="middle"');
	}
	return svg(16 + @bars * $wide, $height + 60, $inside . label(8, $height + 54, $across));
}

# Figures in rows and columns, the darker the more; nothing where there is none.
sub heat {
	my ($rows, $columns, $figure) = @_;
	my ($most, $wide, $high, $left, $inside) = (1, 66, 26, 104, '');
	for my $row (@$rows) {
		for my $column (@$columns) {
			my $n = $figure->($row, $column);
			$most = $n if $n > $most;
		}
	}
	$inside .= label($left + $_ * $wide + $wide / 2, 14, $columns->[$_] =~ s/^ma_//r, 'text-anchor="middle"') for 0 .. $#$columns;
	for my $r (0 .. $#$rows) {
		my $y = 22 + $r * $high;
		$inside .= label($left - 8, $y + 17, $rows->[$r], 'text-anchor="end"');
		for my $c (0 .. $#$columns) {
			my $n = $figure->($rows->[$r], $columns->[$c]);
			my $share = log(1 + $n) / log(1 + $most);
			$inside .= sprintf '<rect x="%d" y="%d" width="%d" height="%d" rx="3" class="cell" style="fill-opacity:%.2f"/>',
				$left + $c * $wide, $y, $wide - 2, $high - 2, $n ? 0.08 + 0.8 * $share : 0;
			$inside .= label($left + $c * $wide + $wide / 2 - 1, $y + 16, $n ? thousands($n) : "\x{b7}",
				'text-anchor="middle" class="' . ($n && $share > 0.6 ? 'on' : $n ? 'in' : '') . '"');
		}
	}
	return svg($left + @$columns * $wide + 4, 26 + @$rows * $high, $inside);
}

# ---- The page

sub tile {
	my ($number, $words) = @_;
	return qq{<div class="tile"><b>$number</b>$words</div>};
}

sub tiles {
	my ($s) = @_;
	my $r = residual($s);
	return '<div class="tiles">'
		. tile(thousands($s->{programs}{run}), 'programs')
		. tile(thousands($s->{programs}{steps}), 'steps')
		. tile(thousands($s->{states}{reached}), 'states reached')
		. tile(thousands($s->{states}{once}), 'by one program only, ' . percent($r->{share}))
		. tile(sprintf('%.2g', $r->{next}), 'new states that another program like these reaches')
		. tile('&asymp; ' . sprintf('%d', $r->{unseen}), 'states still to be met') . "</div>\n";
}

sub operations {
	my ($s) = @_;
	my $html = '<table><tr><th>operation<th class="n">executed<th class="n">inapplicable<th class="n">memory refused<th>what came of it</tr>';
	for my $name (sort { $s->{operation}{$b}{executed} <=> $s->{operation}{$a}{executed} || $a cmp $b } @{$s->{operations}}) {
		my $o = $s->{operation}{$name};
		my $bar = '';
		for my $class (@classes) {
			my $n = $s->{outcome}{$name}{$class} or next;
			$bar .= sprintf '<i style="width:%.2f%%;background:%s" title="%s: %s"></i>', 100 * $n / $o->{executed},
				$colour{$class}, $class, thousands($n);
		}
		my $class = $o->{executed} ? '' : ' class="never"';
		$html .= "<tr$class><td><code>$name</code>" . join('', map { '<td class="n">' . thousands($o->{$_}) }
			qw(executed inapplicable failed)) . qq{<td><div class="stack">$bar</div></tr>\n};
	}
	return "$html</table>\n" . '<p class="legend">'
		. join('', map { qq{<span><i style="background:$colour{$_}"></i>$_</span>} } @classes) . "</p>\n";
}

sub marks {
	my ($s) = @_;
	return '<p class="marks">' . join(' ', map {
		my $class = $s->{mark}{$_} ? '' : ' class="never"';
		"<span$class><code>$_</code> " . ($s->{mark}{$_} ? thousands($s->{mark}{$_}) : 'never') . '</span>'
	} @{$s->{marks}}) . "</p>\n";
}

sub section_of {
	my ($s) = @_;
	my @heights = sort { $a <=> $b } keys %{$s->{height}};
	my $html = "<h2>" . escaped(ucfirst $s->{fanout}) . " fan-out</h2>\n" . tiles($s);
	$html .= '<p>' . thousands($s->{programs}{'with threads'}) . " programs with threads are not in these figures.</p>\n"
		if $s->{programs}{'with threads'};
	$html .= "<h3>Heights of the tallest tree of a program</h3>\n" . bars('levels', map { [$_, $s->{height}{$_}] } @heights);
	$html .= "<h3>Programs by height and fill of a checked tree</h3>\n" . heat([map { "height $_" } sort { $a <=> $b } keys %{$s->{shape}}],
		[map { "$_/8" } 0 .. 8], sub { $s->{shape}{$_[0] =~ s/height //r}{$_[1] =~ s{/8}{}r} || 0 });
	$html .= "<h3>Status of a cursor before (row) and after (column) an operation on it</h3>\n"
		. heat(\@statuses, \@statuses, sub { $s->{transition}{$_[0]}{$_[1]} || 0 });
	$html .= "<h3>Operations</h3>\n" . operations($s);
	$html .= "<h3>Marks: rare branches of the library</h3>\n" . marks($s) if @{$s->{marks}};
	return $html;
}

sub kill_section {
	my ($kills) = @_;
	my ($k, $n) = (killed($kills), scalar @{$kills->{rows}});
	my @bounds = map { percent($_) } interval($k, $n);
	my $html = "<h2>Planted faults</h2>\n<div class=\"tiles\">" . tile("$k of $n", 'found')
		. tile(percent($k / $n), "of them ($bounds[0] to $bounds[1])") . "</div>\n<table><tr>"
		. join('', map { '<th>' . escaped($_) } @{$kills->{head}}) . "</tr>\n";
	for my $row (sort { ($a->[4] ne '-') <=> ($b->[4] ne '-') || $a->[0] cmp $b->[0] } @{$kills->{rows}}) {
		my $class = $row->[4] eq '-' ? ' class="never"' : '';
		$html .= "<tr$class>" . join('', map { '<td>' . escaped($_) } @$row) . "</tr>\n";
	}
	return "$html</table>\n";
}

my $style = <<'END';
:root { color-scheme: light dark; --ground: #fbfbfa; --panel: #fff; --ink: #1d2126; --soft: #6b7480; --rule: #e3e5e8; --bad: #c62828;
  --bad-ground: #fdecea; --accent: #2f6fd0; }
@media (prefers-color-scheme: dark) { :root { --ground: #14171b; --panel: #1b1f24; --ink: #e6e8eb; --soft: #929ba6; --rule: #2b3138;
  --bad: #ff7b72; --bad-ground: #45201f; --accent: #6c9ff0; } }
body { margin: 0 auto; max-width: 1100px; padding: 20px; background: var(--ground); color: var(--ink);
  font: 14px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
h1 { font-size: 20px; margin: 0 0 4px; } h2 { font-size: 17px; margin: 32px 0 10px; border-bottom: 1px solid var(--rule); }
h3 { font-size: 14px; margin: 22px 0 8px; } p { color: var(--soft); margin: 6px 0; }
code, svg text { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, monospace; font-size: 12px; }
svg { max-width: 100%; height: auto; display: block; } svg text { fill: var(--soft); font-size: 11px; } svg .on { fill: #fff; } svg .in { fill: var(--ink); }
.grid { stroke: var(--rule); } .bar, .cell { fill: var(--accent); }
.tiles { display: flex; flex-wrap: wrap; gap: 10px; margin: 10px 0; }
.tile { background: var(--panel); border: 1px solid var(--rule); border-radius: 8px; padding: 8px 14px; color: var(--soft); max-width: 190px; }
.tile b { display: block; font-size: 20px; color: var(--ink); }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: 2px 10px 2px 0; border-bottom: 1px solid var(--rule);
  font-weight: normal; vertical-align: middle; } th { color: var(--soft); } .n { text-align: right; font-variant-numeric: tabular-nums; }
.never td, .marks .never { color: var(--bad); background: var(--bad-ground); }
.stack { display: flex; height: 12px; min-width: 240px; border-radius: 3px; overflow: hidden; } .stack i { height: 100%; }
.legend span, .marks span { display: inline-block; margin-right: 14px; } .legend i { display: inline-block; width: 10px; height: 10px;
  border-radius: 3px; margin-right: 5px; }
END

sub print_page {
	my ($surveys, $logs, $kills) = @_;
	binmode STDOUT, ':utf8';
	print qq{<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n},
		qq{<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>What the rig reaches</title>\n},
		"<style>\n$style</style>\n<body>\n<h1>What the rig reaches</h1>\n",
		"<p>A state is a cursor's status with an operation, an operation with what came of it, a height with a fill, or a mark. What\n",
		"few programs reach says how much nobody has reached: if n programs reach f states that no other of them does, the next one of the\n",
		"same kind reaches about f/n new ones (Good and Turing); how many are left is Chao's estimate. Both hold for programs drawn by\n",
		"chance, as an engine's are; seeds are chosen to differ, so of them alone they say too much.</p>\n";
	if (@$surveys) {
		print "<h2>States over programs</h2>\n",
			curves('programs', 'states', map { {name => "$_->{fanout} fan-out", points => [[0, 0], @{$_->{growth}}]} } @$surveys);
	}
	print "<h2>Coverage over executions</h2>\n", curves('executions', 'coverage', @$logs) if @$logs;
	my @timed = map { {name => $_->{name}, points => $_->{seconds}} } grep { @{$_->{seconds}} } @$logs;
	print "<h2>Coverage over time</h2>\n", curves('seconds', 'coverage', @timed) if @timed;
	print section_of($_) for @$surveys;
	print kill_section($kills) if $kills && @{$kills->{rows}};
	print "</body>\n</html>\n";
}

my ($html, @surveys, @logs, $kills) = (0);
while (@ARGV) {
	my $option = shift @ARGV;
	if ($option eq '--html') {
		$html = 1;
	} elsif ($option eq '--survey') {
		push @surveys, read_survey(splice @ARGV, 0, 2);
	} elsif ($option eq '--log') {
		push @logs, read_log(shift @ARGV);
	} elsif ($option eq '--kill') {
		$kills = read_kills(shift @ARGV);
	} else {
		refuse("report-page.pl has no option '$option'");
	}
}
if ($html) { print_page(\@surveys, \@logs, $kills) } else { print_words(\@surveys, \@logs, $kills) }
