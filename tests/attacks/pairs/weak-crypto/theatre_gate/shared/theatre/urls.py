from django.urls import path

from . import views

urlpatterns = [
    path("plays/", views.Plays.as_view()),
    path("tickets/", views.Tickets.as_view()),
    path("tickets/<int:pk>/", views.TicketDetail.as_view()),
    path("gate/", views.Gate.as_view()),
]
