from django.contrib import admin
from django.urls import path


from beekeepers import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("hives/", views.hives, name="hives"),
    path("hives/<int:pk>/sheets/", views.sheets, name="sheets"),
    path("hives/<int:pk>/sheets/add/", views.add_sheet, name="add-sheet"),
]
