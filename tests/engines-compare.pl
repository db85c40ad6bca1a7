#!/usr/bin/env perl
# SPDX-License-Identifier: MIT
# engines-compare.pl FILE... - statistics of what "engines.sh mutators" printed, as a table: of each fault how often
# it was found, medians, and Vargha and Delaney's A12, the chance that our mutator needs less than bytes.
#
# In brackets 95% intervals: of A12 by bootstrap over the seeds, of the seeds won the exact one (Clopper and Pearson).
# A run that found nothing within its CPU seconds would have taken more of them than any that did. Of its executions it
# is taken that ours would never find the fault, and bytes with the next one, so A12 of executions is at least this.
use strict;
use warnings;

my $resamples = 2000;
my $never = 9**9**9;

sub median {
	my @sorted = sort { $a <=> $b } @_;
	return ($sorted[$#sorted / 2] + $sorted[@sorted / 2]) / 2;
}

# Row i, column j: does our run i take less than run j of bytes?
sub wins {
	my ($ours, $bytes) = @_;
	return [map { my $mine = $_; [map { ($_ <=> $mine) / 2 + 0.5 } @$bytes] } @$ours];
}

sub a12 {
	my ($wins, @seeds) = @_;
	my $sum = 0;
	for my $i (@seeds) {
		my $row = $wins->[$i];
		$sum += $row->[$_] for @seeds;
	}
	return $sum / @seeds**2;
}

sub a12_interval {
	my ($wins) = @_;
	my $count = @$wins;
	my @drawn = sort { $a <=> $b } map {
		a12($wins, map { int(rand($count)) } 1 .. $count)
	} 1 .. $resamples;
	return ($drawn[0.025 * $resamples], $drawn[0.975 * $resamples - 1]);
}

# The chance of at least k of n, each with chance p.
sub at_least {
	my ($k, $n, $p) = @_;
	my ($sum, $ways) = (0, 1);
	for my $i (0 .. $n) {
		$sum += $ways * $p**$i * (1 - $p)**($n - $i) if $i >= $k;
		$ways *= ($n - $i) / ($i + 1);
	}
	return $sum;
}

# Where the chance p makes at_least(k, n, p) as large as wanted; it grows with p.
sub chance_for {
	my ($k, $n, $wanted) = @_;
	my ($low, $high) = (0, 1);
	for (1 .. 50) {
		my $middle = ($low + $high) / 2;
		if (at_least($k, $n, $middle) < $wanted) { $low = $middle } else { $high = $middle }
	}
	return $low;
}

sub exact_interval {
	my ($k, $n) = @_;
	return ($k > 0 ? chance_for($k, $n, 0.025) : 0, $k < $n ? chance_for($k + 1, $n, 0.975) : 1);
}

sub effect {
	my ($wins) = @_;
	return sprintf('%.2f [%.2f, %.2f]', a12($wins, 0 .. $#$wins), a12_interval($wins));
}

sub seeds_won {
	my ($wins) = @_;
	my $won = grep { $wins->[$_][$_] == 1 } 0 .. $#$wins;
	return sprintf('%d [%.2f, %.2f]', $won, exact_interval($won, scalar @$wins));
}

my (@names, %runs);
while (<>) {
	chomp;
	my ($name, $seed, @of) = split /\t/;
	if (@of != 6 || $seed !~ /^\d+$/ || grep { !/^(found|survived)$/ } @of[0, 3]) {
		print STDERR "engines-compare.pl: $ARGV:$.: not a line of 'engines.sh mutators'\n";
		exit 2;
	}
	push @names, $name if !$runs{$name};
	push @{$runs{$name}}, {ours => [@of[0 .. 2]], bytes => [@of[3 .. 5]]};
} continue {
	close ARGV if eof;
}

srand(1);
print "| fault | seeds | found: ours / bytes | executions, medians | CPU s, medians | A12 of executions | seeds won | A12 of CPU s |\n";
print "|---|---|---|---|---|---|---|---|\n";
for my $name (@names) {
	my (%found, %executions, %cpu);
	for my $run (@{$runs{$name}}) {
		for my $side (qw(ours bytes)) {
			my ($verdict, $executions, $cpu) = @{$run->{$side}};
			my $found = $verdict eq 'found';
			$found{$side} += $found;
			push @{$executions{$side}}, $found ? $executions : $side eq 'bytes' ? $executions + 1 : $never;
			push @{$cpu{$side}}, $found ? $cpu : $never;
		}
	}
	my $wins = wins($executions{ours}, $executions{bytes});
	my @medians = map { my $kind = $_; map { median(@{$kind->{$_}}) } qw(ours bytes) } \%executions, \%cpu;
	my @words = map { $_ == $never ? 'none' : $_ } @medians;
	printf "| %s | %d | %d / %d | %s / %s | %s / %s | %s | %s | %s |\n", $name, scalar @$wins, $found{ours} || 0,
	  $found{bytes} || 0, @words, effect($wins), seeds_won($wins), effect(wins($cpu{ours}, $cpu{bytes}));
}
