from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from . import views

urlpatterns = [
    path("login/", LoginView.as_view(template_name="exams/login.html"), name="login"),
    path("logout/", LogoutView.as_view(next_page="login"), name="logout"),
    path("exams/", views.Attempts.as_view(), name="attempts"),
    path("exams/<slug:topic>/questions/", views.Questions.as_view(), name="questions"),
    path("exams/<slug:topic>/begin/", views.Begin.as_view(), name="begin"),
    path("attempts/<int:pk>/discard/", views.Discard.as_view(), name="discard"),
]
