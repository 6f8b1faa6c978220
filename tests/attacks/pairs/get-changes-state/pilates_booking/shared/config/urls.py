from django.contrib.auth.views import LogoutView
from django.urls import path

from config.signin import SignIn
from pilates import views

urlpatterns = [
    path("login/", SignIn.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("courses/", views.courses, name="courses"),
    path("courses/<int:pk>/book/", views.book, name="book"),
    path("places/", views.my_places, name="my-places"),
    path("places/<int:pk>/give-up/", views.give_up, name="give-up"),
]
