from django.urls import path

from . import views

app_name = "claims"
urlpatterns = [
    path("", views.claim_list, name="list"),
    path("<int:claim_id>/", views.claim_detail, name="detail"),
    path("<int:claim_id>/papers/<int:paper_id>/", views.paper_download, name="paper"),
]
