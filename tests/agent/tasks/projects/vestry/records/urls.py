from django.urls import path

from records import views

urlpatterns = [
    path("", views.home, name="home"),
    path("collections/", views.CollectionListView.as_view(), name="collection_list"),
    path(
        "collections/<slug:slug>/",
        views.CollectionDetailView.as_view(),
        name="collection_detail",
    ),
    path(
        "collections/<slug:slug>/timeline/",
        views.collection_timeline,
        name="collection_timeline",
    ),
    path("boxes/", views.box_list, name="box_list"),
    path("boxes/<int:pk>/", views.box_detail, name="box_detail"),
]
