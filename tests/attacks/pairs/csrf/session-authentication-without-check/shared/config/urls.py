from django.urls import path

from todo.views import ItemList

urlpatterns = [path("api/items/", ItemList.as_view())]
