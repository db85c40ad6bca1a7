#!/usr/bin/perl
# SPDX-License-Identifier: MIT
#
# memory-calls.pl - the memory map calls of real processes as a program of tree operations.
#
# `rig record` feeds it the output of strace -f (or, with --maps, a /proc/PID/maps file). Each address
# space becomes a tree whose indices are pages: what a kernel does with its own maple tree of areas. The
# target chosen by --for says which operations are spoken, each including those before it:
#
#   store   every change is a store_range; the kernel's look-ups are find and next
#   erase   an area unmapped as a whole is erased, an address space that ends is destroyed
#   gap     where the kernel chose the address, an empty_area_rev search comes first
#   dup     a fork duplicates the tree
#   cursor  the calls are made through a cursor, as the kernel makes them
use strict;
use warnings;
no warnings 'portable'; # addresses have 64 bits

use constant PAGE => 4096;
use constant { READ => 1, WRITE => 2, EXEC => 4, SHARED => 8, ANONYMOUS => 16 };
use constant SPACES => 4; # trees of a program

my %rank = (store => 0, erase => 1, gap => 2, dup => 3, cursor => 4);
my ($target, $limit, $maps) = ('gap', 400, 0);
while (@ARGV) {
	my $option = shift;
	if    ($option eq '--for')  { $target = shift }
	elsif ($option eq '--ops')  { $limit  = shift }
	elsif ($option eq '--maps') { $maps   = 1 }
	else                        { die "memory-calls.pl: no option '$option'\n" }
}
my $rank = $rank{$target};
my (@lines, $left_out, $strangers);

# What is known of each process: its tree, where its heap ends, its areas (first page => last page).
my (%space_of, %brk_of, @areas, @used);

sub emit {
	my ($line, $tree) = @_;
	$line .= " \@$tree" if $tree;
	if (@lines < $limit) { push @lines, $line }
	else                 { $left_out++ }
}

# Pages are easier to recognise in hexadecimal, as their addresses are.
sub page {
	my ($page) = @_;
	return $page < 4096 ? $page : sprintf '0x%x', $page;
}

# 1..32 as the name of an entry: one for each kind of area.
sub entry {
	my ($kind) = @_;
	return $kind < 26 ? chr(ord('A') + $kind) : 'e' . ($kind + 1);
}

# Keep our own list of areas, to know what an unmapping covers.
sub cover {
	my ($tree, $first, $last, $mapped) = @_;
	my $areas = $areas[$tree];
	for my $f (grep { $_ <= $last && $areas->{$_} >= $first } keys %$areas) {
		my $l = delete $areas->{$f};
		$areas->{$f} = $first - 1 if $f < $first;
		$areas->{$last + 1} = $l if $l > $last;
	}
	$areas->{$first} = $last if $mapped;
}

# Change a range of pages, in the words of the target.
sub change {
	my ($tree, $first, $last, $entry) = @_;
	my $range = page($first) . ' ' . page($last);
	my $whole = ($areas[$tree]{$first} // -1) == $last;
	cover($tree, $first, $last, $entry ne 'NULL');
	if ($rank >= $rank{cursor}) {
		emit("mas_set_range $range", $tree);
		emit($entry eq 'NULL' && $whole ? 'mas_erase' : "mas_store_gfp $entry", $tree);
	} elsif ($rank >= $rank{erase} && $entry eq 'NULL' && $whole) {
		emit('erase ' . page($first), $tree);
	} else {
		emit("store_range $range $entry", $tree);
	}
}

# Look for the area at a page, and its neighbour, as the kernel does before it changes anything.
sub look {
	my $tree = shift;
	my $page = page(shift);
	if ($rank >= $rank{cursor}) {
		emit("mas_set $page", $tree);
		emit('mas_walk',      $tree);
		emit('mas_prev 0',    $tree);
	} else {
		emit("find $page MAX", $tree);
		emit("next $page MAX", $tree);
	}
}

sub search {
	my ($tree, $pages, $first) = @_;
	return if $rank < $rank{gap};
	# The kernel looks from the top down; where exactly the top is, the call does not say.
	my $top = $first >= 0x100000000 ? 0x7ffffffff : 0xfffff;
	emit("empty_area_rev $pages 16 " . page($top), $tree);
}

sub pages {
	my ($address, $length) = @_;
	return if $length == 0;
	return (int($address / PAGE), int(($address + $length - 1) / PAGE));
}

sub number {
	my ($text) = @_;
	return 0 if !defined $text || $text !~ /^(0x[0-9a-f]+|\d+)/;
	my $digits = $1;
	return $digits =~ /^0x/ ? hex $digits : $digits + 0;
}

sub kind {
	my ($protection, $flags) = @_;
	my $kind = 0;
	$kind |= READ      if $protection =~ /PROT_READ/;
	$kind |= WRITE     if $protection =~ /PROT_WRITE/;
	$kind |= EXEC      if $protection =~ /PROT_EXEC/;
	$kind |= SHARED    if $flags =~ /MAP_SHARED/;
	$kind |= ANONYMOUS if $flags =~ /MAP_ANON/;
	return $kind;
}

sub new_space {
	my ($process) = @_;
	for my $tree (0 .. SPACES - 1) {
		next if $used[$tree];
		$used[$tree] = 1;
		$areas[$tree] = {};
		return $space_of{$process} = $tree;
	}
	$strangers++;
	return $space_of{$process} = undef;
}

sub space {
	my ($process) = @_;
	return exists $space_of{$process} ? $space_of{$process} : new_space($process);
}

# A process gave up its address space: it ended, or runs another program.
sub leave_space {
	my ($process) = @_;
	my $tree = delete $space_of{$process};
	return if !defined $tree || grep { defined && $_ == $tree } values %space_of;
	if ($rank >= $rank{erase}) { emit('destroy', $tree) }
	else                       { emit('store_range 0 MAX NULL', $tree) }
	$used[$tree] = 0;
	delete $brk_of{$process};
}

my %call = (
	mmap => sub {
		my ($process, $tree, $result, $wanted, $length, $protection, $flags) = @_;
		my ($first, $last) = pages(number($result), number($length)) or return;
		search($tree, $last - $first + 1, $first) if $wanted eq 'NULL';
		look($tree, $first) if $wanted ne 'NULL';
		change($tree, $first, $last, entry(kind($protection, $flags)));
	},
	munmap => sub {
		my ($process, $tree, $result, $address, $length) = @_;
		my ($first, $last) = pages(number($address), number($length)) or return;
		look($tree, $first);
		change($tree, $first, $last, 'NULL');
	},
	mprotect => sub {
		my ($process, $tree, $result, $address, $length, $protection) = @_;
		my ($first, $last) = pages(number($address), number($length)) or return;
		look($tree, $first);
		change($tree, $first, $last, entry(kind($protection, '')));
	},
	mremap => sub {
		my ($process, $tree, $result, $old, $old_length, $new_length) = @_;
		my ($new_first, $new_last) = pages(number($result), number($new_length)) or return;
		my ($first, $last) = pages(number($old), number($old_length));
		if (defined $first && $new_first != $first) {
			search($tree, $new_last - $new_first + 1, $new_first);
			change($tree, $first, $last, 'NULL');
		} elsif (defined $first && $new_last < $last) {
			change($tree, $new_last + 1, $last, 'NULL');
		}
		change($tree, $new_first, $new_last, entry(READ | WRITE | ANONYMOUS));
	},
	brk => sub {
		my ($process, $tree, $result) = @_;
		my $old = $brk_of{$process};
		my $new = $brk_of{$process} = number($result);
		return if !defined $old || $new == $old;
		my ($first, $last) = pages($new > $old ? ($old, $new - $old) : ($new, $old - $new));
		look($tree, $first);
		change($tree, $first, $last, $new > $old ? entry(READ | WRITE | ANONYMOUS) : 'NULL');
	},
);

# A child has its parent's address space (a thread, a vfork) or a copy of it.
sub child {
	my ($parent, $child, $name, $arguments) = @_;
	return if exists $space_of{$child}; # it ran before its parent heard of it
	my $tree = space($parent);
	if ($name eq 'vfork' || $arguments =~ /CLONE_VM/) {
		$space_of{$child} = $tree;
		return;
	}
	my $new = new_space($child);
	return if !defined $tree || !defined $new;
	$brk_of{$child} = $brk_of{$parent};
	return if $rank < $rank{dup};
	emit("dup $new", $tree);
	$areas[$new] = { %{ $areas[$tree] } };
}

my $forks = qr/^(?:clone3?|fork|vfork)$/;

sub traced {
	my ($process, $name, $arguments, $result) = @_;
	return if $result =~ /^-1|^\?/;
	if ($name =~ $forks) {
		child($process, $result, $name, $arguments) if $result > 0;
	} elsif ($name =~ /^execve(at)?$/) {
		leave_space($process);
		new_space($process);
	} elsif ($call{$name}) {
		my $tree = space($process);
		$call{$name}->($process, $tree, $result, split /,\s*/, $arguments) if defined $tree;
	}
}

sub read_trace {
	my %unfinished;
	while (<STDIN>) {
		my $process = s/^(?:\[pid\s+)?(\d+)\]?\s+// ? $1 : 'only';
		# A process never seen before is the child of a call that has not returned yet.
		if (!exists $space_of{$process}) {
			my ($parent) = grep { $unfinished{$_}[0] =~ $forks } sort keys %unfinished;
			child($parent, $process, @{ $unfinished{$parent} }) if defined $parent;
		}
		if (/^\+\+\+ (?:exited|killed)/) {
			leave_space($process);
		} elsif (/^(\w+)\((.*?),?\s*<unfinished \.\.\.>/) {
			$unfinished{$process} = [$1, $2];
		} elsif (/^<\.\.\. (\w+) resumed>,?\s*(.*)\)\s+= (\S+)/) {
			my $begun = delete $unfinished{$process} or next;
			my $arguments = join ', ', grep { length } $begun->[1], $2;
			traced($process, $1, $arguments, $3);
		} elsif (/^(\w+)\((.*)\)\s+= (\S+)/) {
			traced($process, $1, $2, $3);
		}
	}
}

# /proc/PID/maps: one address space as it stands, then a look at each area.
sub read_maps {
	my @seen;
	new_space('only');
	while (<STDIN>) {
		/^([0-9a-f]+)-([0-9a-f]+) ([r-])([w-])([x-])([ps]) \S+ \S+ (\d+)/
		  or die "line $. is not a line of a maps file\n";
		my ($first, $last) = (hex($1) / PAGE, hex($2) / PAGE - 1);
		my $kind = 0;
		$kind |= READ      if $3 eq 'r';
		$kind |= WRITE     if $4 eq 'w';
		$kind |= EXEC      if $5 eq 'x';
		$kind |= SHARED    if $6 eq 's';
		$kind |= ANONYMOUS if $7 == 0;
		change(0, $first, $last, entry($kind));
		push @seen, [$first, $last];
	}
	for my $area (@seen) {
		look(0, $area->[0] - 1);
		emit('load ' . page($area->[1]), 0);
	}
	search(0, 16, 0x700000000);
	emit('for_each 0 MAX', 0);
	if ($rank >= $rank{erase}) { emit('erase ' . page($_->[0]), 0) for @seen }
}

$maps ? read_maps() : read_trace();
die "there is no memory map call in it\n" if !@lines;
my ($trees) = sort { $b <=> $a } 0, map { / \@(\d)$/ ? $1 : 0, /^dup (\d)/ ? $1 : 0 } @lines;
print "# the first $limit operations; $left_out more are left out\n" if $left_out;
print "# processes beyond the fourth at a time are left out: $strangers\n" if $strangers;
print $rank >= $rank{gap} ? "tree alloc\n" : "tree plain\n" for 0 .. $trees;
print "$_\n" for @lines;
