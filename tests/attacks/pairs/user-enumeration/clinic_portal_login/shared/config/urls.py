from django.contrib import admin
from django.contrib.auth.views import LogoutView
from django.urls import path

from portal import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", views.login_view, name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("results/", views.results, name="results"),
    path("results/<int:pk>/", views.result, name="result"),
]
