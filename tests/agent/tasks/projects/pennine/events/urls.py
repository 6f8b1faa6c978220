from django.urls import path

from events import views

app_name = "events"

urlpatterns = [
    path("", views.EventListView.as_view(), name="events"),
    path("cancel/<uuid:token>/", views.CancelView.as_view(), name="cancel"),
    path("<slug:slug>/", views.EventView.as_view(), name="event"),
    path("<slug:slug>/register/", views.RegisterView.as_view(), name="register"),
    path("<slug:slug>/guests/", views.GuestListView.as_view(), name="guests"),
]
