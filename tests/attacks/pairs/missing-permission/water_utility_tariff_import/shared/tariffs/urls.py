from django.urls import path

from . import views

app_name = "tariffs"
urlpatterns = [
    path("", views.TariffList.as_view(), name="list"),
    path("import/", views.TariffImport.as_view(), name="import"),
    path("<int:pk>/", views.TariffUpdate.as_view(), name="update"),
    path("<int:pk>/delete/", views.TariffDelete.as_view(), name="delete"),
]
