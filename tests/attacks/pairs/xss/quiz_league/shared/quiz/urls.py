from django.urls import path

from .views import Join, Rename, Table

urlpatterns = [
    path("", Table.as_view(), name="table"),
    path("join/", Join.as_view(), name="join"),
    path("team/", Rename.as_view(), name="rename"),
]
