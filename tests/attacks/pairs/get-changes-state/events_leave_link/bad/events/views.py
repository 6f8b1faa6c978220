from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.views import View
from django.views.generic import ListView


class MyEvents(LoginRequiredMixin, ListView):
    template_name = "events/mine.html"
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.events.all()


class LeaveEvent(LoginRequiredMixin, View):
    def get(self, request, pk):
        event = get_object_or_404(request.user.events, pk=pk)
        event.guests.remove(request.user)
        messages.info(request, f"You no longer take part in {event}.")
        return redirect("events:mine")

    post = get
