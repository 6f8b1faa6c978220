from django.urls import path

from . import views

urlpatterns = [
    path("sightings/", views.MySightings.as_view()),
    path("sightings/sync/", views.Sync.as_view()),
    path("shared/", views.Shared.as_view()),
    path("shared/<int:pk>/comments/", views.Comments.as_view()),
]
