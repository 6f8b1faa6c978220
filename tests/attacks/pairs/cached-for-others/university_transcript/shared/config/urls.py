from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from grades import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.courses, name="courses"),
    path("courses/<int:pk>/", views.course, name="course"),
    path("transcript/", views.transcript, name="transcript"),
]
