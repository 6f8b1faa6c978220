from django.urls import path

from . import views

urlpatterns = [
    path("crossings/", views.CrossingList.as_view()),
    path("tickets/", views.TicketList.as_view()),
    path("tickets/<uuid:pk>/", views.TicketDetail.as_view()),
]
