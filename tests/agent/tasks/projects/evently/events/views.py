from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Count
from django.shortcuts import get_object_or_404, redirect, render
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from common.mixins import OrganiserRequiredMixin, PageTitleMixin

from .forms import EventForm, ReviewForm
from .models import Event, Venue


class EventListView(PageTitleMixin, ListView):
    template_name = "events/event_list.html"
    context_object_name = "events"
    paginate_by = 50
    page_title = "Events"

    def get_queryset(self):
        return Event.objects.published()


class EventDetailView(PageTitleMixin, DetailView):
    template_name = "events/event_detail.html"
    context_object_name = "event"

    def get_queryset(self):
        return Event.objects.published().select_related("venue", "organiser")

    def get_page_title(self):
        return self.object.title

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["reviews"] = self.object.reviews.select_related("author")
        return context


class MyEventListView(OrganiserRequiredMixin, PageTitleMixin, ListView):
    template_name = "events/my_events.html"
    context_object_name = "events"
    page_title = "My events"

    def get_queryset(self):
        return Event.objects.for_organiser(self.request.user).select_related("venue")


class EventCreateView(OrganiserRequiredMixin, PageTitleMixin, CreateView):
    form_class = EventForm
    template_name = "events/event_form.html"
    page_title = "New event"

    def form_valid(self, form):
        form.instance.organiser = self.request.user.organiser
        form.save()
        messages.success(self.request, "Event saved.")
        return redirect("my_events")


class EventUpdateView(OrganiserRequiredMixin, PageTitleMixin, UpdateView):
    form_class = EventForm
    template_name = "events/event_form.html"
    page_title = "Edit event"

    def get_queryset(self):
        return Event.objects.for_organiser(self.request.user)

    def form_valid(self, form):
        form.save()
        messages.success(self.request, "Event saved.")
        return redirect("my_events")


class VenueListView(LoginRequiredMixin, PageTitleMixin, ListView):
    template_name = "events/venue_list.html"
    context_object_name = "venues"
    page_title = "Venues"

    def get_queryset(self):
        return Venue.objects.annotate(event_count=Count("events"))


class VenueDetailView(LoginRequiredMixin, PageTitleMixin, DetailView):
    model = Venue
    template_name = "events/venue_detail.html"
    context_object_name = "venue"

    def get_page_title(self):
        return str(self.object)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["events"] = self.object.events.published()
        return context


@login_required
def review_create(request, pk):
    event = get_object_or_404(Event.objects.published(), pk=pk)
    form = ReviewForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        review = form.save(commit=False)
        review.event = event
        review.author = request.user
        review.save()
        messages.success(request, "Thank you for your review.")
        return redirect(event)
    return render(
        request,
        "events/review_form.html",
        {"form": form, "event": event, "page_title": f"Review {event.title}"},
    )
