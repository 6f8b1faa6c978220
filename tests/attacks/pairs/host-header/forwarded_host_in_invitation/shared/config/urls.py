from django.contrib import admin
from django.urls import path

from allotments import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("invitations/", views.invite),
]
