#!/usr/bin/perl
# SPDX-License-Identifier: MIT
#
# cover.pl - the few inputs that reach what many do: a set cover, greedily.
#
#   cover.pl MOST BASE CONTROL...
#
# CONTROL is what libFuzzer keeps of a merge (-merge_control_file): the inputs and the features that each reaches, a
# file for each build of the target. Inputs in the folder BASE are in the set already. Of the others
# those that add most features are taken, the smaller first among equals, until none adds one or
# there are MOST. Prints a line for each: path, features that it adds. `rig corpus min` calls it.
use strict;
use warnings;

my ($most, $base, @controls) = @ARGV;
my (%features, %size, %covered);

# Features are numbers of 32 bits; packed, some thousand inputs fit into little memory.
sub read_control {
	my ($path, $build) = @_;
	my @input;
	open my $file, '<', $path or die "rig: cannot read $path: $!\n";
	my ($count) = (<$file> // '') =~ /^(\d+)/ or die "rig: $path is not the control file of a merge\n";
	<$file>; # how many of them come from the first folder
	for (1 .. $count) {
		chomp(my $input = <$file> // die "rig: $path is cut short\n");
		push @input, $input;
	}
	while (<$file>) {
		my ($what, $number, @found) = split;
		if ($what eq 'STARTED') {
			$size{$input[$number]} = $found[0];
		} elsif ($what eq 'FT') {
			$features{$input[$number]} .= pack 'L*', map { $_ * @controls + $build } @found;
		}
	}
}

sub gain {
	return scalar grep { !$covered{$_} } unpack 'L*', $features{$_[0]};
}

sub take {
	@covered{unpack 'L*', $features{$_[0]}} = (1) x (length($features{$_[0]}) / 4);
}

read_control($controls[$_], $_) for 0 .. $#controls;
take($_) for grep { index($_, "$base/") == 0 } keys %features;
my @left = grep { index($_, "$base/") != 0 } keys %features;
my %gain = map { $_ => gain($_) } @left;
my $taken = 0;

# What an input adds only becomes less, so most need no new look.
while ($taken < $most) {
	@left = sort { $gain{$b} <=> $gain{$a} || $size{$a} <=> $size{$b} || $a cmp $b } grep { $gain{$_} } @left;
	last if !@left;
	my $input = $left[0];
	my $now = gain($input);
	if ($now < $gain{$input}) {
		$gain{$input} = $now;
		next;
	}
	print "$input\t$now\n";
	take($input);
	$gain{$input} = 0;
	$taken++;
}
