from django.urls import path

from . import views

urlpatterns = [
    path("", views.RideList.as_view(), name="rides"),
    path("mine/", views.MyRides.as_view(), name="my-rides"),
    path("offer/", views.OfferRide.as_view(), name="offer"),
    path("<int:pk>/join/", views.JoinRide.as_view(), name="join"),
    path("<int:pk>/leave/", views.LeaveRide.as_view(), name="leave"),
]
