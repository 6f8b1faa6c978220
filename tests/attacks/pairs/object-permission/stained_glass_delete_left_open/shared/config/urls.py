from django.contrib import admin
from django.urls import path

from glass import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/windows/", views.WindowListView.as_view(), name="windows"),
    path("api/windows/<int:pk>/", views.WindowDetailView.as_view(), name="window"),
]
