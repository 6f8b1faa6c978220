from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import DetailView, FormView, ListView

from core.mixins import CommitteeRequiredMixin
from events import actions
from events.forms import RegistrationForm
from events.models import Event, Registration


class EventListView(ListView):
    template_name = "events/event_list.html"
    context_object_name = "events"
    paginate_by = 20

    def get_queryset(self):
        return Event.objects.published().select_related("venue")


class EventView(DetailView):
    template_name = "events/event_detail.html"
    context_object_name = "event"

    def get_queryset(self):
        return Event.objects.published().select_related("venue", "host__user")


class RegisterView(FormView):
    form_class = RegistrationForm
    template_name = "events/register.html"

    def dispatch(self, request, *args, **kwargs):
        self.event = get_object_or_404(Event.objects.published(), slug=kwargs["slug"])
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(event=self.event, **kwargs)

    def form_valid(self, form):
        try:
            registration = actions.register(self.event, **form.cleaned_data)
        except actions.EventFull as full:
            form.add_error(None, str(full))
            return self.form_invalid(form)
        messages.success(self.request, f"You are {registration.get_state_display().lower()}.")
        return redirect(self.event)


class CancelView(DetailView):
    """Link of the mail: shows the registration, POST cancels it."""

    template_name = "events/cancel.html"
    context_object_name = "registration"
    slug_field = slug_url_kwarg = "token"
    queryset = Registration.objects.select_related("event")

    def post(self, request, token):
        registration = self.get_object()
        if registration.state != Registration.State.CANCELLED:
            actions.cancel(registration)
        messages.success(request, "Your seats are cancelled.")
        return redirect(registration.event)


class GuestListView(CommitteeRequiredMixin, DetailView):
    template_name = "events/guest_list.html"
    context_object_name = "event"
    queryset = Event.objects.prefetch_related("registrations")
