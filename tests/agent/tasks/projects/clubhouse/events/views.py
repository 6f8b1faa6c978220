from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Sum
from django.views.generic import DetailView, ListView, TemplateView

from .models import Event, Member, Registration, Venue


class HomeView(TemplateView):
    template_name = 'events/home.html'

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context['next_event'] = Event.objects.filter(published=True).first()
        return context


class EventListView(ListView):
    template_name = 'events/event_list.html'
    context_object_name = 'events'

    def get_queryset(self):
        return Event.objects.filter(published=True)


class EventDetailView(DetailView):
    model = Event
    template_name = 'events/event_detail.html'


class OccupancyView(DetailView):
    """How full an event is, in percent."""

    model = Event
    template_name = 'events/occupancy.html'

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        taken = self.object.registrations.count()
        context['taken'] = taken
        context['percent'] = round(100 * taken / self.object.seats)
        return context


class MemberListView(ListView):
    template_name = 'events/member_list.html'
    context_object_name = 'members'

    def get_queryset(self):
        return Member.objects.select_related('user')


class VenueListView(ListView):
    model = Venue
    template_name = 'events/venue_list.html'
    context_object_name = 'venues'


class DashboardView(LoginRequiredMixin, TemplateView):
    template_name = 'events/dashboard.html'

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        registrations = Registration.objects.filter(
            member__user=self.request.user
        ).select_related('event', 'event__venue')
        context['registrations'] = registrations
        context['owed'] = (
            registrations.filter(paid=False).aggregate(total=Sum('event__fee'))['total'] or 0
        )
        return context
