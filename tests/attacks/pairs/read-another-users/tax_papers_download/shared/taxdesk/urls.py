from django.urls import path

from . import views

app_name = "taxdesk"

urlpatterns = [
    path("", views.paper_list, name="papers"),
    path("<int:paper_id>/", views.download, name="download"),
]
