from django.urls import path

from .views import FlightDetail, FlightList, LoginView

urlpatterns = [
    path("token/", LoginView.as_view()),
    path("flights/", FlightList.as_view()),
    path("flights/<int:pk>/", FlightDetail.as_view()),
]
