from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from fencing import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("join/", views.join, name="join"),
    path("bouts/", views.bouts, name="bouts"),
    path("bouts/new/", views.bout_new, name="bout-new"),
    path("bouts/<int:pk>/", views.bout_edit, name="bout"),
]
