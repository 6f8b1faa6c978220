from django.urls import path

from . import views

urlpatterns = [
    path("events/", views.EventListView.as_view(), name="event_list"),
    path("events/mine/", views.MyEventListView.as_view(), name="my_events"),
    path("events/new/", views.EventCreateView.as_view(), name="event_create"),
    path("events/<int:pk>/", views.EventDetailView.as_view(), name="event_detail"),
    path("events/<int:pk>/edit/", views.EventUpdateView.as_view(), name="event_update"),
    path("events/<int:pk>/review/", views.review_create, name="review_create"),
    path("venues/", views.VenueListView.as_view(), name="venue_list"),
    path("venues/<int:pk>/", views.VenueDetailView.as_view(), name="venue_detail"),
]
