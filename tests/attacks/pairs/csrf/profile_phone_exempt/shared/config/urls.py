from django.contrib import admin
from django.urls import path

from profiles import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("profile/", views.show, name="profile"),
    path("profile/contact/", views.change_contact, name="profile-contact"),
]
