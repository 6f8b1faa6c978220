from django.contrib import admin
from django.urls import path

from contacts.views import ImportView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("contacts/import/", ImportView.as_view(), name="contacts-import"),
]
