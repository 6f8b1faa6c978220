from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from members import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("visits/", views.visits, name="visits"),
    path("calendar/<str:token>.ics", views.calendar, name="calendar"),
    path("password/", views.forgot, name="forgot"),
    path("password/<str:token>/", views.new_password, name="new-password"),
]
