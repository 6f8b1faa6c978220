from django.contrib import admin
from django.urls import path

from cinema import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.films, name="films"),
    path("films/<int:pk>/remember/", views.remember, name="remember"),
    path("login/", views.login, name="login"),
    path("logout/", views.logout, name="logout"),
    path("tickets/", views.tickets, name="tickets"),
]
