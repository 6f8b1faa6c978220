from django.contrib import admin
from django.urls import path

from toollibrary import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/sign-in/", views.sign_in),
    path("api/sign-out/", views.sign_out),
    path("api/tools/", views.Tools.as_view()),
    path("api/tools/<int:pk>/lending/", views.lending),
]
