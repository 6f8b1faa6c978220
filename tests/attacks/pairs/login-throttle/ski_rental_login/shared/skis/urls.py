from django.urls import path

from . import views

urlpatterns = [
    path("sign-in/", views.SignIn.as_view()),
    path("password/", views.ChangePassword.as_view()),
    path("pairs/", views.Pairs.as_view()),
    path("rentals/", views.MyRentals.as_view()),
]
