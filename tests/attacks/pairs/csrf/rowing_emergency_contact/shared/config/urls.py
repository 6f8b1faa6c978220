from django.contrib import admin
from django.urls import path

from rowing import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("me/", views.profile, name="profile"),
    path("me/emergency-contact/", views.emergency_contact, name="emergency-contact"),
]
