#!/usr/bin/perl
# SPDX-License-Identifier: MIT
#
# mutate-source.pl - generated faults: every small change of C source that an operator below makes.
#
#   mutate-source.pl --list FILE...             name, operator, line, what changes and the line of each, by tabs
#   mutate-source.pl --apply NAME FILE HEADER...  the file with this one fault in it
#   mutate-source.pl --shuffle SEED               a list in an order that only the names and the seed decide
#
# Only what functions do is changed: no declaration but the value it begins with, no label, no text, nothing
# that a preprocessor condition leaves out while nothing is defined, no mark of mark.h, no prefetch. The
# constants are numbers, those in %pair, and the enumerations of the file and of the headers (all in the list
# that end in .h). A name is FILE:FUNCTION:HASH:OPERATOR.N, the hash of the line's text, the N-th such change
# that the line has: it stays while the line stays. `rig kill --generated` calls this.
use strict;
use warnings;

my %boundary = ('<' => '<=', '<=' => '<', '>' => '>=', '>=' => '>', '==' => '!=', '!=' => '==');
my %arithmetic = ('+' => '-', '-' => '+', '+=' => '-=', '-=' => '+=', '*' => '/', '/' => '*', '&' => '|', '|' => '&',
	'&=' => '|=', '|=' => '&=', '<<' => '>>', '>>' => '<<');
my %pair = (true => 'false', false => 'true', GFP_KERNEL => 'GFP_NOWAIT', GFP_NOWAIT => 'GFP_KERNEL',
	EINVAL => 'ENOMEM', ENOMEM => 'EINVAL', EBUSY => 'EEXIST', EEXIST => 'EBUSY');
my %order = (maple_publish => 'maple_poke', maple_acquire => 'maple_peek',
	__ATOMIC_ACQUIRE => '__ATOMIC_RELAXED', __ATOMIC_RELEASE => '__ATOMIC_RELAXED');
my %keyword = map { $_ => 1 } qw(if else for while do switch case default return break continue goto sizeof);
my %type = map { $_ => 1 } qw(const static unsigned signed int long short char void bool struct enum union volatile);
# Calls that only count or hint: whether they are there shows in no result.
my %mark = map { $_ => 1 } qw(maple_mark __builtin_prefetch madvise);
my (%next_of, %sized); # enumerators: the one after it; those whose number was written down

# One file at a time.
my ($text, @token, @off, @found, $function, @node);

sub fail { print STDERR "rig: $_[0]\n"; exit 2 }

# ---- Tokens

# [text, place]; a branch of the preprocessor counts if it is there while nothing is defined.
sub tokens {
	my ($source) = @_;
	my (@list, @taken);
	pos($source) = 0;
	while (pos($source) < length $source) {
		if ($source =~ /\G(?:\s+|\/\/[^\n]*|\/\*.*?\*\/)/gcs) { next }
		my $at = pos $source;
		if ($source =~ /\G#[ \t]*(\w+)((?:\\\n|[^\n])*)/gc) {
			if ($1 eq 'ifndef') { push @taken, 1 }
			elsif ($1 eq 'if' || $1 eq 'ifdef') { push @taken, 0 }
			elsif ($1 eq 'else') { $taken[-1] = !$taken[-1] }
			elsif ($1 eq 'endif') { pop @taken }
			next;
		}
		$source =~ /\G(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[A-Za-z_]\w*|\.?[0-9][\w.]*|->|\+\+|--|<<=|>>=|<<|>>|[-+*\/%&|^<>=!]=|&&|\|\||\.\.\.|.)/gcs;
		push @list, [substr($source, $at, pos($source) - $at), $at] unless grep { !$_ } @taken;
	}
	return @list;
}

sub is { return $token[$_[0]][0] eq $_[1] }

# The token after the bracket that closes the one at $i.
sub after_bracket {
	my ($i) = @_;
	my $depth = 0;
	for (; $i < @token; $i++) {
		$depth++ if $token[$i][0] =~ /^[(\[{]$/;
		$depth-- if $token[$i][0] =~ /^[)\]}]$/;
		return $i + 1 if !$depth;
	}
	fail('a bracket is not closed');
}

# The first token from $i on that is one of these and within no bracket.
sub find_flat {
	my ($i, $end, $wanted) = @_;
	while ($i < $end) {
		return $i if $token[$i][0] =~ $wanted;
		$i = $token[$i][0] =~ /^[(\[{]$/ ? after_bracket($i) : $i + 1;
	}
	return $end;
}

sub read_enumerations {
	for (my $i = 0; $i + 1 < @token; $i++) {
		next unless is($i, 'enum');
		my $open = is($i + 1, '{') ? $i + 1 : $i + 2;
		next unless is($open, '{');
		my $end = after_bracket($open) - 1;
		my @names;
		for (my $at = $open + 1; $at < $end;) {
			my $comma = find_flat($at, $end, qr/^,$/);
			if ($comma > $at + 1) { $sized{$token[$at][0]} = 1 } else { push @names, $token[$at][0] }
			$at = $comma + 1;
		}
		$next_of{$names[$_]} = $names[($_ + 1) % @names] for 0 .. $#names;
	}
}

# ---- Statements: what kind, from which token to which, and what is in it

sub statement {
	my ($i) = @_;
	my $word = $token[$i][0];
	my %node = (kind => $word, from => $i, parts => []);
	if ($word eq '{') {
		$node{to} = after_bracket($i);
		for (my $at = $i + 1; $at < $node{to} - 1;) {
			push @{$node{parts}}, statement($at);
			$at = $node{parts}[-1]{to};
		}
	} elsif ($word =~ /^(?:if|while|switch|for)$/) {
		$node{head} = [$i + 2, after_bracket($i + 1) - 1];
		push @{$node{parts}}, statement($node{head}[1] + 1);
		$node{to} = $node{parts}[0]{to};
		if ($word eq 'if' && is($node{to}, 'else')) {
			push @{$node{parts}}, statement($node{to} + 1);
			$node{to} = $node{parts}[1]{to};
		}
	} elsif ($word eq 'do') {
		push @{$node{parts}}, statement($i + 1);
		my $while = $node{parts}[0]{to};
		$node{head} = [$while + 2, after_bracket($while + 1) - 1];
		$node{to} = $node{head}[1] + 2;
	} elsif ($word =~ /^(?:case|default)$/) {
		$node{kind} = 'label';
		$node{to} = find_flat($i, $#token, qr/^:$/) + 1;
	} else {
		$node{to} = find_flat($i, $#token, qr/^;$/) + 1;
		$node{kind} = 'declaration' if declares($i);
		$node{kind} = 'expression' unless $node{kind} eq 'declaration' || $keyword{$word};
	}
	return \%node;
}

sub declares {
	my ($i) = @_;
	my $word = $token[$i][0];
	return $type{$word} || $word =~ /_t$/ || ($word =~ /^\w+$/ && !$keyword{$word} && $token[$i + 1][0] =~ /^[A-Za-z_]/);
}

# Nothing but marks, or conditions and loops of marks?
sub only_marks {
	my ($node) = @_;
	return $mark{$token[$node->{from}][0]} if $node->{kind} eq 'expression';
	return 0 unless $node->{kind} =~ /^(?:\{|if|for)$/;
	my @parts = grep { $_->{kind} ne 'declaration' } @{$node->{parts}};
	return @parts && !grep { !only_marks($_) } @parts;
}

sub switch_off {
	my ($from, $to) = @_;
	$off[$_] = 1 for $from .. $to - 1;
}

# Of a declaration only the values are on.
sub switch_off_declaration {
	my ($from, $to) = @_;
	for (my $i = $from; $i < $to;) {
		my $equals = find_flat($i, $to, qr/^[=,;]$/);
		switch_off($i, $equals + 1);
		$i = $equals + 1;
		$i = find_flat($i, $to, qr/^[,;]$/) if is($equals, '=');
	}
}

sub switch_off_in {
	my ($node) = @_;
	if (only_marks($node)) {
		switch_off($node->{from}, $node->{to});
		return;
	}
	switch_off($node->{from}, $node->{to}) if $node->{kind} eq 'label';
	switch_off_declaration($node->{from}, $node->{to}) if $node->{kind} eq 'declaration';
	switch_off_declaration($node->{head}[0], find_flat($node->{head}[0], $node->{head}[1], qr/^;$/) + 1)
		if $node->{kind} eq 'for' && declares($node->{head}[0]);
	switch_off_in($_) for @{$node->{parts}};
}

# ---- Changes

sub place { return $token[$_[0]][1] }
sub place_after { return $token[$_[0]][1] + length $token[$_[0]][0] }
sub text_of { my ($from, $to) = @_; return substr($text, place($from), place_after($to - 1) - place($from)) }

# Tokens [from,to) become the new text.
sub change {
	my ($operator, $from, $to, $new, $what) = @_;
	my $old = text_of($from, $to);
	return if $old eq $new;
	push @found, {operator => $operator, function => $function, at => place($from), length => length $old, new => $new,
		what => ($what // "$old to $new") =~ s/\s+/ /gr};
}

sub change_condition {
	my ($from, $to, $loop) = @_;
	my $condition = text_of($from, $to);
	my @flat = map { $token[$_][0] } $from .. $to - 1;
	my $one = 1 == grep { /^(?:==|!=)$/ } @flat;
	# a lone comparison for equality is turned round by 'relational'
	change('negated', $from, $to, "!($condition)", 'negated') unless $one && !grep { /^(?:&&|\|\||\?|=)$/ } @flat;
	change('forced', $from, $to, '0', 'to false') unless "@flat" =~ /^(?:true|false|1|0)$/;
	change('forced', $from, $to, '1', 'to true') unless $loop || "@flat" =~ /^(?:true|false|1|0)$/;
}

sub change_statements {
	my ($node, $last, $guarded) = @_;
	my $kind = $node->{kind};
	return if only_marks($node);
	change_condition(@{$node->{head}}, $kind ne 'if') if $kind =~ /^(?:if|while|do)$/;
	if ($kind eq 'for') {
		my $first = find_flat(@{$node->{head}}, qr/^;$/) + 1;
		my $second = find_flat($first, $node->{head}[1], qr/^;$/);
		change_condition($first, $second, 1) if $second > $first;
	}
	# what an `if` without `else` guards, the false condition deletes too; a value must be returned
	change('deleted', $node->{from}, $node->{to}, ';', 'deleted')
		if !$guarded && ($kind =~ /^(?:expression|break|continue)$/ || ($kind eq 'return' && !$last));
	my @parts = @{$node->{parts}};
	for my $n (0 .. $#parts) {
		change_statements($parts[$n], $last && ($kind ne '{' || $n == $#parts),
			$kind eq 'if' && @parts == 1 && $parts[$n]{kind} ne '{');
	}
}

# The operands of the operator at $i that begins or goes on a chain: where its expression begins and ends.
sub expression_around {
	my ($i) = @_;
	my ($from, $to, $depth) = ($i, $i, 0);
	my $edge = qr/^(?:=|[-+&|]=|return|,|;|\?|:|&&|\|\|)$/;
	while ($from > 0) {
		my $word = $token[$from - 1][0];
		$depth++ if $word =~ /^[)\]}]$/;
		last if !$depth && ($word =~ $edge || $word =~ /^[(\[{]$/);
		$depth-- if $word =~ /^[(\[{]$/;
		$from--;
	}
	$to = find_flat($i + 1, $#token, qr/^(?:,|;|\?|:|&&|\|\||[)\]}])$/);
	return ($from, $to);
}

# Does a value end here, so that what follows is a binary operator?
sub is_value {
	my ($i) = @_;
	my $word = $token[$i][0];
	return 0 if $word !~ /^(?:\w+|[)\]])$/ || $keyword{$word} || $type{$word} || is($i + 2, ')');
	return $word ne ')' || !(closes_cast($i) || $keyword{$token[before_bracket($i)][0]});
}

# The token before the bracket that the one at $i closes.
sub before_bracket {
	my ($i) = @_;
	my $depth = 0;
	for (; $i > 0; $i--) {
		$depth++ if $token[$i][0] =~ /^[)\]}]$/;
		$depth-- if $token[$i][0] =~ /^[(\[{]$/;
		return $i - 1 if !$depth;
	}
	return 0;
}

sub closes_cast {
	my ($i) = @_;
	return 0 unless is($i, ')');
	my $open = $i - 1;
	$open-- while $open > 0 && ($type{$token[$open][0]} || $token[$open][0] =~ /^\*$|_t$/ || $type{$token[$open - 1][0]});
	return is($open, '(') && $open < $i - 1;
}

sub change_number {
	my ($i) = @_;
	my ($number, $suffix) = $token[$i][0] =~ /^(0x[0-9a-fA-F]+|[0-9]+)([uUlL]*)$/ or return;
	my $value = $number =~ /^0x/ ? hex $number : $number;
	change('constant', $i, $i + 1, $value + 1 . $suffix);
	# one less of `x + 1` is 'off-by-one'
	change('constant', $i, $i + 1, $value - 1 . $suffix) if $value > 0 && !adds_one($i - 1);
}

sub adds_one { my ($i) = @_; return $token[$i][0] =~ /^[-+]$/ && $token[$i + 1][0] =~ /^1[ul]*$/ && is_value($i - 1) }

sub change_name {
	my ($i) = @_;
	my $word = $token[$i][0];
	change('unordered', $i, $i + 1, $order{$word}) if $order{$word};
	return if $token[$i - 1][0] =~ /^(?:\.|->)$/;
	my $other = $pair{$word} // $next_of{$word};
	change('constant', $i, $i + 1, $other) if defined $other;
	if ($sized{$word} || $word eq 'ULONG_MAX') {
		change('constant', $i, $i + 1, "($word - 1)");
		change('constant', $i, $i + 1, "($word + 1)") if $sized{$word};
	}
}

sub change_arguments {
	my ($i) = @_;
	my ($end, @arguments) = (after_bracket($i + 1) - 1);
	for (my $at = $i + 2; $at < $end;) {
		my $comma = find_flat($at, $end, qr/^,$/);
		push @arguments, [$at, $comma];
		$at = $comma + 1;
	}
	for my $n (1 .. $#arguments) {
		my ($one, $two) = map { text_of(@$_) } @arguments[$n - 1, $n];
		change('swapped', $arguments[$n - 1][0], $arguments[$n][1], "$two, $one", "$one with $two");
	}
}

sub change_subscript {
	my ($i) = @_;
	my $end = after_bracket($i) - 1;
	my $inside = text_of($i + 1, $end);
	return if $inside =~ /^\w*[0-9]+$|[-+] ?1u?$/ || grep { $off[$_] } $i .. $end;
	change('off-by-one', $i + 1, $end, "$inside $_ 1") for '+', '-';
}

sub change_operator {
	my ($i) = @_;
	my $word = $token[$i][0];
	my $binary = is_value($i - 1);
	change('relational', $i, $i + 1, $boundary{$word}) if $boundary{$word};
	change('off-by-one', $i, $i + 1, $word eq '++' ? '--' : '++') if $word =~ /^(?:\+\+|--)$/;
	if ($binary && adds_one($i) && $token[$i + 2][0] !~ /^(?:\*|<<)$/) {
		change('off-by-one', $i, $i + 2, '', text_of($i, $i + 2) . ' dropped');
	} elsif ($binary && $arithmetic{$word}) {
		change('arithmetic', $i, $i + 1, $arithmetic{$word});
	}
	if ($word =~ /^(?:&&|\|\|)$/) {
		my ($from, $to) = expression_around($i);
		change('logical', $i, $i + 1, $word eq '&&' ? '||' : '&&');
		change('forced', $i, $to, '', 'without ' . text_of($i, $to));
		change('forced', $from, $i + 1, '', 'without ' . text_of($from, $i + 1))
			unless $from > 0 && $token[$from - 1][0] =~ /^(?:&&|\|\|)$/;
	}
	if ($word eq '?') {
		my ($from, undef) = expression_around($i);
		$from = (expression_around($from - 1))[0] while $token[$from - 1][0] =~ /^(?:&&|\|\|)$/;
		change_condition($from, $i, 0);
	}
}

sub change_expressions {
	my ($from, $to) = @_;
	for (my $i = $from; $i < $to; $i++) {
		my $word = $token[$i][0];
		if ($word =~ /^(?:sizeof|offsetof)$/) { # types
			$i = after_bracket($i + 1) - 1;
			next;
		}
		next if $off[$i];
		if ($word =~ /^[0-9]/) { change_number($i) }
		elsif ($word =~ /^[A-Za-z_]/) {
			change_name($i);
			change_arguments($i) if is($i + 1, '(') && !$keyword{$word};
		}
		elsif ($word eq '[') { change_subscript($i) }
		else { change_operator($i) }
	}
}

# ---- Files

# Each function: its name, and the tokens of its body.
sub functions {
	my ($begin, @functions) = 0;
	for (my $i = 0; $i < @token; $i++) {
		if ($token[$i][0] =~ /^[;}]$/) { $begin = $i + 1 }
		next unless is($i, '{');
		my $end = after_bracket($i);
		if ($i && is($i - 1, ')')) {
			my $name = find_flat($begin, $i, qr/^[=(]$/);
			while ($token[$name - 1][0] eq '__attribute__') { $name = find_flat(after_bracket($name), $i, qr/^\($/) }
			push @functions, {name => $token[$name - 1][0], from => $i, to => $end};
		}
		$i = $begin = $end - 1;
	}
	return @functions;
}

# A function of marks alone is a mark.
sub learn_marks {
	my @functions = functions();
	for my $f (@functions) {
		$f->{node} = statement($f->{from});
		$mark{$f->{name}} = 1 if only_marks($f->{node});
	}
	return @functions;
}

# FNV-1a, for want of anything that every perl has.
sub hash_of {
	my $hash = 2166136261;
	$hash = (($hash ^ $_) * 16777619) & 0xffffffff for unpack 'C*', $_[0];
	return sprintf '%08x', $hash;
}

sub name_them {
	my ($path) = @_;
	my (%line_of, %times, %number, %seen);
	for my $one (@found) {
		my $before = substr($text, 0, $one->{at});
		$one->{line} = 1 + ($before =~ tr/\n//);
		$one->{text} = (split /\n/, $text)[$one->{line} - 1] =~ s/^\s+|\s+$//gr;
		my $key = "$one->{function}\n$one->{text}";
		$line_of{$key}{$one->{line}} //= ++$times{$key};
		my $occurrence = $line_of{$key}{$one->{line}};
		$one->{hash} = hash_of($one->{text} . ($occurrence > 1 ? "\n$occurrence" : ''));
	}
	@found = grep { !$seen{"$_->{at} $_->{length} $_->{new}"}++ } sort { $a->{at} <=> $b->{at} } @found;
	for my $one (@found) {
		my $stem = join ':', $path =~ s{.*/}{}r, @$one{qw(function hash operator)};
		$one->{name} = $stem . '.' . ++$number{$stem};
	}
}

sub generate {
	my ($path) = @_;
	(@off, @found) = ();
	for my $f (learn_marks()) {
		$function = $f->{name};
		next if $mark{$function};
		switch_off_in($f->{node});
		change_statements($f->{node}, 1, 0);
		change_expressions($f->{from} + 1, $f->{to} - 1);
	}
	name_them($path);
}

sub contents {
	my ($path) = @_;
	open my $file, '<', $path or fail("$path cannot be read");
	local $/;
	return scalar <$file>;
}

sub load {
	my ($path) = @_;
	$text = contents($path);
	@token = tokens($text);
	read_enumerations();
}

# Generate from a file that sees the headers.
sub generate_from {
	my ($path, @headers) = @_;
	%next_of = %sized = ();
	for (grep { $_ ne $path } @headers) {
		load($_);
		learn_marks();
	}
	load($path);
	generate($path);
}

my $mode = shift // '';
my @headers = grep { /\.h\z/ } @ARGV;
if ($mode eq '--list' && @ARGV) {
	for my $path (@ARGV) {
		generate_from($path, @headers);
		print join("\t", @$_{qw(name operator line what text)}), "\n" for @found;
	}
} elsif ($mode eq '--apply' && @ARGV > 1) {
	my ($name, $path) = @ARGV;
	generate_from($path, @headers);
	my ($one) = grep { $_->{name} eq $name } @found;
	fail("$path has no place for the fault $name") unless $one;
	substr($text, $one->{at}, $one->{length}) = $one->{new};
	print $text;
} elsif ($mode eq '--shuffle' && @ARGV == 1) {
	my %line = map { hash_of((/^(\S+)/)[0] . " $ARGV[0]") . $_ => $_ } <STDIN>;
	print $line{$_} for sort keys %line;
} else {
	fail('mutate-source.pl wants --list FILE..., --apply NAME FILE HEADER... or --shuffle SEED');
}
