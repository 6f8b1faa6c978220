from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from . import views

urlpatterns = [
    path("", views.plan, name="plan"),
    path("meals/", views.add, name="add"),
    path("meals/<int:pk>/", views.drop, name="drop"),
    path("login/", LoginView.as_view(template_name="meals/login.html"), name="login"),
    path("logout/", LogoutView.as_view(next_page="login"), name="logout"),
]
