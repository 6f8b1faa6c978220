from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from practice import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/clients/", views.clients, name="clients"),
    path("api/notes/", views.notes, name="notes"),
    path("api/notes/<int:pk>/", views.note, name="note"),
]
