from django.urls import path

from . import views

urlpatterns = [
    path("api/me/", views.Me.as_view()),
    path("api/rides/open/", views.OpenRides.as_view()),
    path("api/rides/<int:pk>/take/", views.TakeRide.as_view()),
]
