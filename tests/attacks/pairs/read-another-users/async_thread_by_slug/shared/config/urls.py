from django.contrib import admin
from django.urls import path

from threads import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("inbox/", views.inbox),
    path("inbox/<slug:slug>/", views.thread),
]
