from django.contrib import admin
from django.urls import include, path

from expeditions import views

nested = [
    path("", views.ExpeditionDetail.as_view()),
    path("gear/", views.GearList.as_view()),
    path("gear/<int:item_id>/", views.GearDetail.as_view()),
]

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/expeditions/", views.ExpeditionList.as_view()),
    path("api/expeditions/<int:expedition_id>/", include(nested)),
]
