from django.urls import path

from repairs import api

urlpatterns = [
    path("api/items/", api.ItemList.as_view()),
    path("api/items/<int:pk>/", api.ItemDetail.as_view()),
    path("api/bench/", api.OpenItems.as_view()),
    path("api/bench/<int:pk>/claim/", api.claim),
    path("api/bench/<int:pk>/close/", api.close),
]
