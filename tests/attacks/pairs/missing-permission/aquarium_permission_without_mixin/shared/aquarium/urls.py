from django.urls import path

from . import views

app_name = "aquarium"
urlpatterns = [
    path("", views.TankList.as_view(), name="tanks"),
    path("add/", views.TankAdd.as_view(), name="add"),
    path("<int:pk>/", views.TankPage.as_view(), name="tank"),
    path("<int:pk>/remove/", views.TankRemove.as_view(), name="remove"),
]
