from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from families import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("api/files/", views.FileList.as_view()),
    path("api/files/<slug:slug>/", views.FileDetail.as_view()),
    path("api/files/<slug:slug>/messages/", views.FileMessages.as_view()),
]
