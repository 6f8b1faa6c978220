from django.urls import path

from . import views

urlpatterns = [
    path("api/slots/", views.SlotList.as_view()),
    path("api/tickets/", views.TicketList.as_view()),
    path("api/tickets/<int:pk>/", views.TicketDetail.as_view()),
]
