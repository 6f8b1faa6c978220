from django.urls import path

from . import views

urlpatterns = [
    path("contacts/import/", views.import_page, name="import-page"),
    path("contacts/import/run/", views.import_contacts, name="import-run"),
]
