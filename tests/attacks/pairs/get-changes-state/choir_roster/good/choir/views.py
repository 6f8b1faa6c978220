from django import forms
from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect, render
from django.views import View
from django.views.generic import DetailView, ListView

from .models import Rehearsal, Seat


class SeatForm(forms.Form):
    voice = forms.ChoiceField(
        choices=[(v, v.title()) for v in ("soprano", "alto", "tenor", "bass")]
    )


class Rehearsals(LoginRequiredMixin, ListView):
    model = Rehearsal
    template_name = "choir/rehearsals.html"

    def get_context_data(self, **kwargs):
        mine = Seat.objects.filter(singer=self.request.user)
        return super().get_context_data(mine=mine.select_related("rehearsal"), **kwargs)


class RehearsalDetail(LoginRequiredMixin, DetailView):
    model = Rehearsal
    template_name = "choir/rehearsal.html"


class TakeSeat(LoginRequiredMixin, View):
    def get(self, request, pk):
        rehearsal = get_object_or_404(Rehearsal, pk=pk)
        return render(request, "choir/take.html", {"form": SeatForm(), "object": rehearsal})

    def post(self, request, pk):
        rehearsal = get_object_or_404(Rehearsal, pk=pk)
        form = SeatForm(request.POST)
        if not form.is_valid():
            return render(request, "choir/take.html", {"form": form, "object": rehearsal})
        Seat.objects.update_or_create(
            rehearsal=rehearsal, singer=request.user, defaults=form.cleaned_data
        )
        return redirect("rehearsals")


class LeaveSeat(LoginRequiredMixin, View):
    def post(self, request, pk):
        seat = get_object_or_404(Seat, pk=pk, singer=request.user)
        seat.delete()
        messages.success(request, "Your seat is free for somebody else.")
        return redirect("rehearsals")
