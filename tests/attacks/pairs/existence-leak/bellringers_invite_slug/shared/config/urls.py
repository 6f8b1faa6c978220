from django.contrib import admin
from django.urls import path

from bells import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("towers/<int:pk>/invitations/", views.Invitations.as_view(), name="invitations"),
]
