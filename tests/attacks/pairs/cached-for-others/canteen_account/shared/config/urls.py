from django.contrib import admin
from django.urls import path

from canteen.views import Account, Menu

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/menu/", Menu.as_view()),
    path("api/account/", Account.as_view()),
]
