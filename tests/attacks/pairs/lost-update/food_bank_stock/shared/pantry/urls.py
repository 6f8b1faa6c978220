from django.urls import path

from .views import ItemCreate, ItemList, OwnTakings, TakeView

urlpatterns = [
    path("items/", ItemList.as_view()),
    path("items/new/", ItemCreate.as_view()),
    path("items/<int:pk>/take/", TakeView.as_view()),
    path("takings/", OwnTakings.as_view()),
]
