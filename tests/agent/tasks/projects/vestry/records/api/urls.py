from django.urls import path

from records.api import views

urlpatterns = [
    path("collections/", views.CollectionListAPI.as_view(), name="api_collections"),
    path("collections/<slug:slug>/", views.CollectionAPI.as_view(), name="api_collection"),
    path("records/", views.RecordListAPI.as_view(), name="api_records"),
    path("records/<slug:signature>/", views.RecordAPI.as_view(), name="api_record"),
    path("search/", views.SearchAPI.as_view(), name="api_search"),
]
