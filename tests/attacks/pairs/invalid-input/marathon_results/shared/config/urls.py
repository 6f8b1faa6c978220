from django.contrib.auth.views import LogoutView
from django.urls import path

from config.signin import SignIn
from marathon import views

urlpatterns = [
    path("accounts/login/", SignIn.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("races/", views.RaceList.as_view(), name="races"),
    path("results/", views.Results.as_view(), name="results"),
    path("me/", views.MyFinishes.as_view(), name="mine"),
    path("me/add/", views.FinishCreate.as_view(), name="finish-add"),
    path("me/<int:pk>/delete/", views.FinishDelete.as_view(), name="finish-delete"),
]
