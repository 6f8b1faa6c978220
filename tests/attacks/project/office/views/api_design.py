"""JSON APIs and what they make of wrong input, many rows and failures. Holes beside their twins."""

import json
import traceback

from django.contrib.auth import authenticate
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.db.models import F
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import include, path
from django.utils.html import escape
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from drf_spectacular.utils import extend_schema
from rest_framework import generics, pagination, permissions, routers, serializers, throttling, viewsets
from rest_framework.decorators import action, api_view, permission_classes
from rest_framework.response import Response
from rest_framework.views import APIView

from office import stock
from office.models import Absence, Article, Company, Invoice, Product, StockMove


def _json(product):
    return {"id": product.pk, "name": product.name, "stock": product.stock}


def _refused(message, status=400):
    return JsonResponse({"error": message}, status=status)


# -- input ---------------------------------------------------------------------------------


@csrf_exempt
@require_POST
def product_unread(request):
    data = json.loads(request.body)  # finds: server-error-on-invalid-input
    name = data["name"]  # finds: server-error-on-invalid-input
    number = int(data.get("stock", 0))  # finds: server-error-on-invalid-input
    if not isinstance(name, str) or not 0 <= number < 1000 or not 0 < len(name) <= 40:
        return _refused("name, and stock from 0 to 999")
    product = Product.objects.create(name=name, stock=number, price=1, size="small")
    return JsonResponse(_json(product), status=201)


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["id", "name", "size", "price", "stock"]


class LooseSerializer(serializers.Serializer):
    """Declares the fields anew, and not what the model says of them."""

    name = serializers.CharField()
    size = serializers.CharField()
    price = serializers.DecimalField(max_digits=8, decimal_places=2)


class LooseProduct(APIView):
    def post(self, request):  # finds: insert-open-by-default answer-unlike-schema
        serializer = LooseSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        product = Product.objects.create(**serializer.validated_data)  # finds: invalid-value-stored
        return Response({"id": product.pk}, status=201)


class AbsenceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Absence
        fields = ["id", "starts", "ends"]  # finds: end-before-start


class OrderedAbsenceSerializer(AbsenceSerializer):
    def validate(self, data):
        if data["ends"] < data["starts"]:
            raise serializers.ValidationError({"ends": "It is before the first day."})
        return data


class NewAbsence(generics.CreateAPIView):
    serializer_class = AbsenceSerializer
    permission_classes = [permissions.IsAuthenticated]

    def perform_create(self, serializer):
        serializer.save(user=self.request.user)


class NewOrderedAbsence(NewAbsence):
    serializer_class = OrderedAbsenceSerializer


class StrictProduct(APIView):
    permission_classes = [permissions.AllowAny]

    def post(self, request):  # finds: answer-unlike-schema
        serializer = ProductSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response({"id": serializer.save().pk}, status=201)


@csrf_exempt
@require_POST
def product_checked(request):
    """By hand, and with what the model says."""
    try:
        data = json.loads(request.body)
        product = Product(name=data["name"], size=data["size"], price=data["price"])
        product.full_clean()
    except (ValueError, TypeError, KeyError):
        return _refused("name, size and price are needed")
    except ValidationError as error:
        return _refused(error.message_dict)
    product.save()
    return JsonResponse(_json(product), status=201)


@api_view(["PATCH"])
@permission_classes([permissions.IsAuthenticated])
def set_price(request, pk):
    product = get_object_or_404(Product, pk=pk)
    product.price = request.data["price"]  # finds: server-error-on-invalid-input
    product.save()  # finds: server-error-on-invalid-input invalid-value-stored
    return Response({"price": product.price})


@api_view(["PATCH"])
@permission_classes([permissions.IsAuthenticated])
def set_price_checked(request, pk):
    product = get_object_or_404(Product, pk=pk)
    if not isinstance(request.data, dict):
        return Response({"detail": "an object is needed"}, status=400)
    serializer = ProductSerializer(product, {"price": request.data.get("price")}, partial=True)
    serializer.is_valid(raise_exception=True)
    serializer.save()
    return Response({"price": product.price})


@extend_schema(request=ProductSerializer, responses={201: ProductSerializer})
@api_view(["POST"])
@permission_classes([permissions.IsAdminUser])
def add_product_and_say(request):  # finds: error-answered-with-success
    serializer = ProductSerializer(data=request.data)
    if not serializer.is_valid():
        return Response(serializer.errors)
    serializer.save()
    return Response(serializer.data, status=201)


@extend_schema(request=ProductSerializer, responses={201: ProductSerializer})
@api_view(["POST"])
@permission_classes([permissions.IsAdminUser])
def add_product_or_refuse(request):
    serializer = ProductSerializer(data=request.data)
    if not serializer.is_valid():
        return Response(serializer.errors, status=400)
    serializer.save()
    return Response(serializer.data, status=201)


@require_GET
def product_unsure(request, pk):
    product = Product.objects.get(pk=pk)  # finds: server-error-on-invalid-input
    return JsonResponse(_json(product))


@require_GET
def product(request, pk):
    try:
        return JsonResponse(_json(Product.objects.get(pk=pk)))
    except Product.DoesNotExist:
        return _refused("no such product", 404)


@require_GET
def product_with_error(request, pk):  # finds: error-answered-with-success
    found = Product.objects.filter(pk=pk).first()
    if found is None:
        return JsonResponse({"error": "no such product"})
    return JsonResponse(_json(found))


@require_http_methods(["DELETE"])
def remove_article(request, pk):  # finds: error-answered-with-success
    article = get_object_or_404(Article, pk=pk)
    if article.author_id != request.user.pk:
        return JsonResponse({"error": "this article is not yours"})
    article.delete()
    return HttpResponse(status=204)


@require_http_methods(["DELETE"])
def remove_own_article(request, pk):
    article = get_object_or_404(Article, pk=pk)
    if article.author_id != request.user.pk:
        return _refused("this article is not yours", 403)
    article.delete()
    return HttpResponse(status=204)


@require_GET
def search(request):
    least = int(request.GET.get("least", 0))  # finds: server-error-on-invalid-input
    rows = Product.objects.filter(stock__gte=least).order_by("pk")[:20]
    return JsonResponse({"results": [_json(row) for row in rows]})


@require_GET
def search_checked(request):
    try:
        least = int(request.GET.get("least", 0))
    except ValueError:
        return _refused("least is a number")
    rows = Product.objects.filter(stock__gte=least).order_by("pk")[:20]
    return JsonResponse({"results": [_json(row) for row in rows]})


class BoundedPages(pagination.PageNumberPagination):
    page_size = 10
    page_size_query_param = "page_size"
    max_page_size = 100


class SortedProducts(generics.ListAPIView):
    serializer_class = ProductSerializer
    pagination_class = BoundedPages

    def get_queryset(self):
        return Product.objects.order_by(self.request.query_params.get("sort", "pk"))  # finds: server-error-on-invalid-input


class SortedByChoice(generics.ListAPIView):
    serializer_class = ProductSerializer
    pagination_class = BoundedPages

    def get_queryset(self):
        order = self.request.query_params.get("sort", "pk")
        return Product.objects.order_by(order if order in ("pk", "name", "price") else "pk")


def form_unread(request):
    """A page with a form: what no browser leaves out, someone does."""
    if request.method == "POST":
        Company.objects.create(name=request.POST["name"][:80])  # finds: server-error-on-invalid-input
        return redirect("/")
    return HttpResponse("<form method=post><input name=name></form>")


def form_read(request):
    if request.method == "POST":
        name = request.POST.get("name", "").strip()
        if not 0 < len(name) <= 80:
            return HttpResponse("a name of up to 80 letters", status=400)
        Company.objects.create(name=name)
        return redirect("/")
    return HttpResponse("<form method=post><input name=name></form>")


@require_GET
def product_in_other_words(request, pk):
    found = Product.objects.filter(pk=pk).first()
    if found is None:
        return JsonResponse({"code": 7, "reason": "there is none"}, status=404)  # finds: error-of-another-shape
    return JsonResponse(_json(found))


@require_GET
def invoice_for_logged_in(request, pk):  # finds: wrong-status-of-refusal
    found = Invoice.objects.filter(pk=pk).first()
    if found is None or found.customer != request.user:
        return _refused("not yours", 401)
    return JsonResponse({"id": found.pk, "note": found.note})


@require_GET
def invoice_of_customer(request, pk):
    if not request.user.is_authenticated:
        return _refused("log in", 401)
    found = Invoice.objects.filter(pk=pk).first()
    if found is None or found.customer != request.user:
        return _refused("not yours", 403)
    return JsonResponse({"id": found.pk, "note": found.note})


class ProductAnd200(APIView):
    permission_classes = [permissions.AllowAny]

    def post(self, request):  # finds: created-without-201
        serializer = ProductSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response({"id": serializer.save().pk})


# -- logins --------------------------------------------------------------------------------


class LoginSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=150)


class Login(APIView):  # finds: unthrottled-login
    authentication_classes = []

    def post(self, request):
        serializer = LoginSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = authenticate(request, **serializer.validated_data)
        if user is None:
            return Response({"detail": "wrong"}, status=400)
        return Response({"user": user.pk})


class EightAnHour(throttling.AnonRateThrottle):
    rate = "8/hour"


class LoginByAddress(Login):
    """REST framework takes the address from X-Forwarded-For, unless NUM_PROXIES is set."""

    throttle_classes = [EightAnHour]


class EightAUser(throttling.SimpleRateThrottle):
    rate = "8/hour"

    def get_cache_key(self, request, view):
        name = request.data.get("username") if isinstance(request.data, dict) else ""
        return f"login {str(name).strip().encode().hex()[:60]}"


class LoginByName(Login):
    throttle_classes = [EightAUser]


def _let_in(request, *, by_device):
    try:
        data = json.loads(request.body)
        name, password = str(data["username"]), str(data["password"])
        counted = f"{name} {data.get('device')}" if by_device else name
    except (ValueError, TypeError, KeyError, AttributeError):
        return _refused("a name and a password are needed")
    key = f"tries {counted.encode().hex()[:120]}".replace(" ", "-")
    cache.add(key, 0, 900)
    if cache.incr(key) > 8:
        return _refused("too many", 429)
    user = authenticate(request, username=name, password=password)
    return _refused("wrong") if user is None else JsonResponse({"user": user.pk})


@csrf_exempt
@require_POST
def login_by_device(request):  # finds: throttle-defeated-by-header
    return _let_in(request, by_device=True)


@csrf_exempt
@require_POST
def login_by_any_device(request):
    return _let_in(request, by_device=False)


# -- lists ---------------------------------------------------------------------------------


class AllProducts(generics.ListAPIView):
    queryset = Product.objects.order_by("pk")
    serializer_class = ProductSerializer
    pagination_class = None  # finds: unpaginated-list


class PagedProducts(generics.ListAPIView):
    queryset = Product.objects.order_by("pk")
    serializer_class = ProductSerializer
    pagination_class = BoundedPages


@require_GET
def all_products(request):  # finds: unpaginated-list
    return JsonResponse({"products": [_json(row) for row in Product.objects.order_by("pk")]})


@require_GET
def some_products(request):
    page = Paginator(Product.objects.order_by("pk"), 25).get_page(request.GET.get("page"))
    return JsonResponse({"products": [_json(row) for row in page]})


@require_GET
def all_articles(request):  # finds: unpaginated-list
    rows = Article.objects.order_by("pk")
    return HttpResponse("".join(f"<p>{escape(row.title)}</p>" for row in rows))


@require_GET
def some_articles(request):
    rows = Article.objects.order_by("pk")[:25]
    return HttpResponse("".join(f"<p>{escape(row.title)}</p>" for row in rows))


@require_GET
def sizes(request):
    """A list that does not grow with the rows."""
    choices = Product._meta.get_field("size").choices
    return JsonResponse([value for value, _ in choices], safe=False)


class EndlessPages(pagination.PageNumberPagination):
    page_size = 10
    page_size_query_param = "page_size"  # finds: unbounded-page-size


class ProductsOfAnySize(generics.ListAPIView):
    queryset = Product.objects.order_by("pk")
    serializer_class = ProductSerializer
    pagination_class = EndlessPages


@require_GET
def products_by_limit(request):  # finds: unbounded-page-size
    try:
        limit = abs(int(request.GET.get("limit", 10)))
    except ValueError:
        return _refused("limit is a number")
    rows = Product.objects.order_by("pk")[: min(limit, 10**9)]
    return JsonResponse({"products": [_json(row) for row in rows]})


@require_GET
def products_by_bounded_limit(request):
    try:
        limit = abs(int(request.GET.get("limit", 10)))
    except ValueError:
        return _refused("limit is a number")
    rows = Product.objects.order_by("pk")[: min(limit, 200)]
    return JsonResponse({"products": [_json(row) for row in rows]})


# -- what an error tells -------------------------------------------------------------------


@csrf_exempt
@require_POST
def move_and_tell(request):
    try:
        data = json.loads(request.body)
        StockMove.objects.create(product_id=data["product"], quantity=data["quantity"])
    except Exception as error:
        return JsonResponse({"error": str(error)}, status=500)  # finds: internals-in-error server-error-on-invalid-input
    return JsonResponse({}, status=201)


@csrf_exempt
@require_POST
def move_and_trace(request):
    try:
        data = json.loads(request.body)
        StockMove.objects.create(product_id=data["product"], quantity=data["quantity"])
    except Exception:
        return _refused(traceback.format_exc())  # finds: internals-in-error
    return JsonResponse({}, status=201)


@csrf_exempt
@require_POST
def move_and_say(request):
    """Words of its own."""
    try:
        data = json.loads(request.body)
        quantity = int(data["quantity"])
        if abs(quantity) > 10_000:
            raise ValueError("quantity is at most 10,000")
        found = Product.objects.get(pk=data["product"])
    except json.JSONDecodeError:
        return _refused("no JSON")
    except (KeyError, TypeError):
        return _refused("product and quantity are needed")
    except ValueError as error:
        return _refused(str(error))
    except Product.DoesNotExist:
        return _refused("no such product", 404)
    StockMove.objects.create(product=found, quantity=quantity)
    return JsonResponse({}, status=201)


# -- several writes ------------------------------------------------------------------------


class MoveSerializer(serializers.Serializer):
    quantity = serializers.IntegerField(min_value=1, max_value=1000)


class StockViewSet(viewsets.GenericViewSet):
    queryset = Product.objects.order_by("pk")
    serializer_class = MoveSerializer
    permission_classes = [permissions.IsAuthenticated]

    def _quantity(self):
        serializer = self.get_serializer(data=self.request.data)
        serializer.is_valid(raise_exception=True)
        return serializer.validated_data["quantity"]

    @action(detail=True, methods=["post"])
    def receive(self, request, pk=None):  # finds: answer-unlike-schema
        found = self.get_object()
        quantity = self._quantity()
        StockMove.objects.create(product=found, quantity=quantity)  # finds: partial-write
        found.stock += quantity
        found.save()  # finds: lost-update
        return Response({"stock": found.stock})

    @action(detail=True, methods=["post"])
    def receive_at_once(self, request, pk=None):
        found = self.get_object()
        quantity = self._quantity()
        with transaction.atomic():
            StockMove.objects.create(product=found, quantity=quantity)
            found.stock += quantity
            found.save()  # finds: lost-update
        return Response({"stock": found.stock})

    @action(detail=True, methods=["post"])
    def receive_elsewhere(self, request, pk=None):
        return Response({"stock": stock.receive(self.get_object(), self._quantity())})

    @action(detail=True, methods=["post"])
    def receive_elsewhere_at_once(self, request, pk=None):
        return Response({"stock": stock.receive_at_once(self.get_object(), self._quantity())})

    @action(detail=True, methods=["post"])
    def receive_and_undo(self, request, pk=None):
        """Takes back by hand what it has written."""
        found = self.get_object()
        quantity = self._quantity()
        move = StockMove.objects.create(product=found, quantity=quantity)
        try:
            found.stock += quantity
            found.save()  # finds: lost-update
        except Exception:
            move.delete()
            return Response({"detail": "not received"}, status=409)
        return Response({"stock": found.stock})

    @action(detail=True, methods=["post"])
    def rename_twice(self, request, pk=None):
        """Two statements, one row."""
        found = self.get_object()
        found.stock = self._quantity()
        found.save()
        found.name = "renamed"
        found.save()
        return Response({"stock": found.stock})


router = routers.SimpleRouter()
router.register("stock", StockViewSet, basename="stock")

class PaymentSerializer(serializers.Serializer):
    amount = serializers.IntegerField(max_value=100)  # finds: negative-amount-taken


class OwnPaymentSerializer(serializers.Serializer):
    amount = serializers.IntegerField(min_value=1, max_value=100)


def _pay(request, kind):
    serializer = kind(data=request.data)
    serializer.is_valid(raise_exception=True)
    amount = serializer.validated_data["amount"]
    Invoice.objects.filter(customer=request.user).update(total=F("total") - amount)
    return Response({"paid": amount})


@api_view(["POST"])
@permission_classes([permissions.IsAuthenticated])
def pay_any_amount(request):
    return _pay(request, PaymentSerializer)


@api_view(["POST"])
@permission_classes([permissions.IsAuthenticated])
def pay_an_amount(request):
    return _pay(request, OwnPaymentSerializer)


# -- what the OpenAPI schema says ----------------------------------------------------------


class SizeSerializer(serializers.Serializer):
    size = serializers.CharField()
    products = serializers.IntegerField(allow_null=True)


class SizeCountSerializer(serializers.Serializer):
    counts = SizeSerializer(many=True)
    largest = serializers.CharField(allow_null=True)


def _size_counts():
    counts = [{"size": size, "products": None} for size in ("large", "small")]
    return {"counts": counts, "largest": None}


class SizeCounts(APIView):
    permission_classes = [permissions.IsAuthenticated]

    @extend_schema(responses=SizeSerializer(many=True))
    def get(self, request):  # finds: answer-unlike-schema
        return Response(_size_counts())


class DocumentedSizeCounts(APIView):
    permission_classes = [permissions.IsAuthenticated]

    @extend_schema(responses=SizeCountSerializer)
    def get(self, request):
        return Response(_size_counts())


urlpatterns = [
    path("articles/<int:pk>/remove/", remove_article),
    path("own-articles/<int:pk>/remove/", remove_own_article),
    path("size-counts/", SizeCounts.as_view()),
    path("size-counts-documented/", DocumentedSizeCounts.as_view()),
    path("absences/", NewAbsence.as_view()),
    path("absences-in-order/", NewOrderedAbsence.as_view()),
    path("pay-any-amount/", pay_any_amount),
    path("pay-an-amount/", pay_an_amount),
    path("", include(router.urls)),
    path("unread/", product_unread),
    path("loose/", LooseProduct.as_view()),
    path("strict/", StrictProduct.as_view()),
    path("checked/", product_checked),
    path("price/<int:pk>/", set_price),
    path("price-checked/<int:pk>/", set_price_checked),
    path("add-and-say/", add_product_and_say),
    path("add-or-refuse/", add_product_or_refuse),
    path("unsure/<int:pk>/", product_unsure),
    path("product/<int:pk>/", product),
    path("with-error/<int:pk>/", product_with_error),
    path("search/", search),
    path("search-checked/", search_checked),
    path("sorted/", SortedProducts.as_view()),
    path("sorted-by-choice/", SortedByChoice.as_view()),
    path("in-other-words/<int:pk>/", product_in_other_words),
    path("invoice-for-logged-in/<int:pk>/", invoice_for_logged_in),
    path("invoice-of-customer/<int:pk>/", invoice_of_customer),
    path("and-200/", ProductAnd200.as_view()),
    path("login/", Login.as_view()),
    path("login-by-address/", LoginByAddress.as_view()),
    path("login-by-name/", LoginByName.as_view()),
    path("login-by-device/", login_by_device),
    path("login-by-any-device/", login_by_any_device),
    path("form-unread/", form_unread),
    path("form-read/", form_read),
    path("all/", AllProducts.as_view()),
    path("paged/", PagedProducts.as_view()),
    path("all-products/", all_products),
    path("some-products/", some_products),
    path("all-articles/", all_articles),
    path("some-articles/", some_articles),
    path("sizes/", sizes),
    path("any-size/", ProductsOfAnySize.as_view()),
    path("by-limit/", products_by_limit),
    path("by-bounded-limit/", products_by_bounded_limit),
    path("move-and-tell/", move_and_tell),
    path("move-and-trace/", move_and_trace),
    path("move-and-say/", move_and_say),
]
