from django.contrib import admin
from django.urls import path

from radioham import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/station/", views.MyStation.as_view(), name="station"),
    path("api/contacts/", views.Contacts.as_view(), name="contacts"),
]
