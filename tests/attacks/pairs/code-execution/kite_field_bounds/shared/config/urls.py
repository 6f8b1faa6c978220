from django.urls import path

from kites.views import add_field, fields

urlpatterns = [
    path("fields/", fields, name="fields"),
    path("fields/add/", add_field, name="add-field"),
]
