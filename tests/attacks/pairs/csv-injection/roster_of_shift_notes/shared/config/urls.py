from django.urls import path

from shifts import views

urlpatterns = [
    path("shifts/<int:pk>/claim/", views.claim),
    path("roster.csv", views.Roster.as_view()),
]
